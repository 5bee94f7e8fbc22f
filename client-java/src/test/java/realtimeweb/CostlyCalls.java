package realtimeweb;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;

/** Library calls that drag a parser or tables into the page, with what they add to it, gzipped. */
final class CostlyCalls extends ArchCondition<JavaClass> {
  private static final String FORMAT = "59 kB; concatenate";
  private static final String REGEX = "52 kB; use indexOf and substring";
  private static final String DATES = "97 kB; let the browser's Intl.DateTimeFormat do it";
  private static final String TEXTS = "87 kB; concatenate, or let the browser's Intl do it";

  private static final Map<String, String> PRICES =
      Map.of(
          "java.lang.String.format", FORMAT,
          "java.io.PrintStream.printf", FORMAT,
          "java.util.Formatter", FORMAT,
          "java.lang.String.replaceAll", REGEX,
          "java.lang.String.replaceFirst", REGEX,
          "java.lang.String.matches", REGEX,
          "java.lang.String.split", REGEX,
          "java.util.regex.", REGEX,
          "java.time.format.", DATES,
          "java.text.", TEXTS);

  CostlyCalls() {
    super("make no call that the page pays dearly for");
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    for (JavaAccess<?> access : type.getAccessesFromSelf()) {
      String target = access.getTarget().getFullName();
      PRICES.forEach(
          (costly, price) -> {
            if (target.startsWith(costly)) {
              events.add(SimpleConditionEvent.violated(access, sentence(access, price)));
            }
          });
    }
  }

  private static String sentence(JavaAccess<?> access, String price) {
    return access.getSourceCodeLocation().getSourceFileName()
        + ":"
        + access.getLineNumber()
        + " uses "
        + access.getTargetOwner().getSimpleName()
        + "."
        + access.getTarget().getName()
        + ", which makes the page larger by "
        + price
        + ".";
  }
}
