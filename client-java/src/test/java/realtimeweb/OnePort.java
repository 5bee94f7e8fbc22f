package realtimeweb;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** A class implements one interface of this project that another package declares. */
final class OnePort extends ArchCondition<JavaClass> {
  OnePort() {
    super("implement exactly one port");
  }

  @Override
  public void check(JavaClass adapter, ConditionEvents events) {
    long ports = adapter.getRawInterfaces().stream().filter(type -> isPort(type, adapter)).count();
    String sentence = adapter.getName() + " implements " + ports + " ports";
    events.add(new SimpleConditionEvent(adapter, ports == 1, sentence));
  }

  private static boolean isPort(JavaClass type, JavaClass adapter) {
    return type.getPackageName().startsWith("realtimeweb.")
        && !type.getPackageName().equals(adapter.getPackageName());
  }
}
