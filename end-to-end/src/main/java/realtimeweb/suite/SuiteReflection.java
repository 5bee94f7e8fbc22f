package realtimeweb.suite;

import org.junit.jupiter.api.Test;
import org.teavm.extension.spi.reflection.SimpleReflectionPolicy;

/** For TeaVM's compiler: the tests that {@link Suite} finds by reflection. */
public final class SuiteReflection extends SimpleReflectionPolicy {
  @Override
  protected void setup() {
    allClasses().reflectableMethods(withAnnotation(Test.class));
    selectClasses(type -> type.name().startsWith("realtimeweb.suite."))
        .reflectableMethods(method -> method.isConstructor());
  }
}
