package realtimeweb.browser.json;

import org.teavm.extension.spi.reflection.SimpleReflectionPolicy;

/** For TeaVM's compiler: the members that {@link RecordJson} finds by reflection. */
public final class ProtocolReflection extends SimpleReflectionPolicy {
  @Override
  protected void setup() {
    selectClasses(type -> type.isRecord() && type.name().startsWith("realtimeweb.protocol."))
        .reflectableFields(INSTANCE)
        .reflectableMethods(method -> method.isConstructor());
  }
}
