package realtimeweb.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import realtimeweb.protocol.Malformed;
import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.Wire;

/** JSON trees to records. Every refusal names the path of the value, never the value. */
final class TreeReader {
  /** Numbers above this do not survive a browser's double (RFC 8259 section 6). */
  static final long MAX_SAFE_INTEGER = (1L << 53) - 1;

  private TreeReader() {}

  static Object read(Type type, JsonNode node) throws Malformed {
    return read(type, node, "");
  }

  private static Object read(Type type, JsonNode node, String path) throws Malformed {
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      return readList(list.getActualTypeArguments()[0], node, path);
    }
    if (type instanceof Class<?> plain) {
      return readPlain(plain, node, path);
    }
    throw new IllegalArgumentException(type + " has no form in JSON");
  }

  private static Object readPlain(Class<?> type, JsonNode node, String path) throws Malformed {
    if (type == String.class) {
      require(node.isTextual(), path, "not a string");
      return node.textValue();
    }
    if (type == boolean.class || type == Boolean.class) {
      require(node.isBoolean(), path, "not true or false");
      return node.booleanValue();
    }
    if (type == int.class || type == Integer.class) {
      require(node.isIntegralNumber() && node.canConvertToInt(), path, "not a whole number");
      return node.intValue();
    }
    if (type == long.class || type == Long.class) {
      require(isSafe(node), path, "not a whole number of at most 53 bits");
      return node.longValue();
    }
    if (type.isEnum()) {
      return readConstant(type, node, path);
    }
    require(node.isObject(), path, "not an object");
    return type.isSealed() ? readTagged(type, node, path) : readRecord(type, node, path);
  }

  private static boolean isSafe(JsonNode node) {
    return node.isIntegralNumber()
        && node.canConvertToLong()
        && node.longValue() <= MAX_SAFE_INTEGER
        && node.longValue() >= -MAX_SAFE_INTEGER;
  }

  private static Object readConstant(Class<?> type, JsonNode node, String path) throws Malformed {
    for (Object constant : type.getEnumConstants()) {
      if (((Enum<?>) constant).name().equals(node.textValue())) {
        return constant;
      }
    }
    throw malformed(path, "not one of the known names");
  }

  private static Object readTagged(Class<?> family, JsonNode node, String path) throws Malformed {
    JsonNode tag = node.get(Wire.TYPE);
    require(tag != null && tag.isTextual(), join(path, Wire.TYPE), "missing");
    for (Class<?> member : family.getPermittedSubclasses()) {
      if (Wire.tag(member).equals(tag.textValue())) {
        return readRecord(member, node, path.isEmpty() ? tag.textValue() : path);
      }
    }
    throw Malformed.ofUnknownType();
  }

  private static Object readRecord(Class<?> type, JsonNode node, String path) throws Malformed {
    RecordShape shape = RecordShape.of(type);
    Object[] values = new Object[shape.parts().size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = readPart(shape.parts().get(i), node, path);
    }
    Object made = shape.make(values);
    if (made == null) {
      throw malformed(path, "refused by the record itself");
    }
    return made;
  }

  private static @Nullable Object readPart(RecordShape.Part part, JsonNode node, String path)
      throws Malformed {
    JsonNode value = node.get(part.name());
    String at = join(path, part.name());
    if (value == null || value.isNull()) {
      require(part.nullable(), at, "missing");
      return null;
    }
    return read(part.type(), value, at);
  }

  private static List<Object> readList(Type elementType, JsonNode node, String path)
      throws Malformed {
    require(node.isArray(), path, "not an array");
    List<Object> list = new ArrayList<>(node.size());
    for (JsonNode element : node) {
      list.add(read(elementType, element, path + "[" + list.size() + "]"));
    }
    return List.copyOf(list);
  }

  private static void require(boolean condition, String path, String problem) throws Malformed {
    if (!condition) {
      throw malformed(path, problem);
    }
  }

  private static Malformed malformed(String path, String problem) {
    return new Malformed((path.isEmpty() ? "message" : path) + ": " + problem);
  }

  private static String join(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }
}
