package realtimeweb.json;

import java.util.Map;

/** The forms of all classes that were asked for. */
final class Forms {
  private static final Map<Class<?>, Form> SCALARS =
      Map.of(
          String.class, ScalarForm.STRING,
          boolean.class, ScalarForm.FLAG,
          Boolean.class, ScalarForm.FLAG,
          int.class, ScalarForm.INT,
          Integer.class, ScalarForm.INT,
          long.class, ScalarForm.LONG,
          Long.class, ScalarForm.LONG);

  static final ClassValue<Form> BY_CLASS =
      new ClassValue<>() {
        @Override
        protected Form computeValue(Class<?> type) {
          return form(type);
        }
      };

  private Forms() {}

  private static Form form(Class<?> type) {
    Form scalar = SCALARS.get(type);
    if (scalar != null) {
      return scalar;
    }
    if (type.isEnum()) {
      return ConstantForm.of(type);
    }
    if (type.isSealed()) {
      return FamilyForm.of(type);
    }
    if (type.isRecord()) {
      return RecordForm.of(type);
    }
    throw new IllegalArgumentException(type + " has no form in JSON");
  }
}
