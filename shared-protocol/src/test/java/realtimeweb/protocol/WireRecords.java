package realtimeweb.protocol;

import java.util.List;
import java.util.stream.Stream;

/** The records and enums that cross the wire, found by reflection. */
final class WireRecords {
  private static final List<Class<?>> FAMILIES =
      List.of(ClientMessage.class, ServerMessage.class, PeerMessage.class);

  private WireRecords() {}

  /** The records that {@link Wire#TYPE} tells apart. */
  static List<Class<?>> messages() {
    return FAMILIES.stream().flatMap(family -> Stream.of(family.getPermittedSubclasses())).toList();
  }

  /** Records that are not told apart: parts of messages, and the introduction. */
  static List<Class<?>> parts() {
    return Stream.concat(nested(Class::isRecord), Stream.of(Introduction.class))
        .filter(type -> !messages().contains(type))
        .toList();
  }

  static List<Class<?>> enums() {
    return nested(Class::isEnum).toList();
  }

  private static Stream<Class<?>> nested(java.util.function.Predicate<Class<?>> kind) {
    return FAMILIES.stream().flatMap(family -> Stream.of(family.getDeclaredClasses())).filter(kind);
  }
}
