package realtimeweb.browser.json;

import org.teavm.extension.spi.reflection.SimpleReflectionPolicy;

/** Tells TeaVM's compiler which members {@link RecordJson} finds by reflection. */
public final class ProtocolReflection extends SimpleReflectionPolicy {
  @Override
  protected void setup() {
    selectClasses(type -> type.isRecord() && type.name().startsWith("realtimeweb.protocol."))
        .reflectableFields(INSTANCE)
        .reflectableMethods(method -> method.isConstructor());
  }
}
