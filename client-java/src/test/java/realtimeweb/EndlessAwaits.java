package realtimeweb;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/**
 * Calls that suspend a thread until something happens, which may be never. One class may wait for
 * promises, since it gives each a deadline, and one for the next event, which need not come.
 */
final class EndlessAwaits extends ArchCondition<JavaClass> {
  private static final Set<String> ENDLESS =
      Set.of(
          "teavm.promise.Promises.await",
          "org.teavm.jso.core.JSPromise.await",
          "java.lang.Object.wait",
          "java.lang.Thread.join",
          "java.lang.Thread.sleep");

  private static final Set<String> PATIENT =
      Set.of("teavm.promise.Patience", "realtimeweb.browser.page.WebMailbox");

  EndlessAwaits() {
    super("await nothing without a deadline");
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    if (PATIENT.contains(type.getName())) {
      return;
    }
    for (JavaAccess<?> access : type.getAccessesFromSelf()) {
      String target = access.getTarget().getOwner().getName() + "." + access.getTarget().getName();
      if (ENDLESS.contains(target)) {
        events.add(SimpleConditionEvent.violated(access, sentence(access, target)));
      }
    }
  }

  private static String sentence(JavaAccess<?> access, String target) {
    return access.getSourceCodeLocation().getSourceFileName()
        + ":"
        + access.getLineNumber()
        + " calls "
        + target
        + " without a deadline; use Patience.await";
  }
}
