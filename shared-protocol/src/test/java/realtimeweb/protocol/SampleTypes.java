package realtimeweb.protocol;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;

/** The records that {@link Samples} has values of, parts included. */
final class SampleTypes {
  private SampleTypes() {}

  static Stream<Class<?>> all() {
    return Stream.of(Samples.CLIENT, Samples.SERVER, Samples.PEER, Samples.INTRODUCTIONS)
        .flatMap(List::stream)
        .flatMap(SampleTypes::recordsIn);
  }

  private static Stream<Class<?>> recordsIn(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().flatMap(SampleTypes::recordsIn);
    }
    if (!value.getClass().isRecord()) {
      return Stream.empty();
    }
    Stream<RecordComponent> components = Stream.of(value.getClass().getRecordComponents());
    return Stream.concat(
        Stream.of(value.getClass()),
        components.flatMap(c -> Stream.ofNullable(read(c, value))).flatMap(SampleTypes::recordsIn));
  }

  private static @Nullable Object read(RecordComponent component, Object of) {
    try {
      return component.getAccessor().invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
