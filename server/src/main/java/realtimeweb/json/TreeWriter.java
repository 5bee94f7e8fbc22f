package realtimeweb.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import realtimeweb.protocol.Wire;

/** Records to JSON trees; a component that is null is left out. */
final class TreeWriter {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private TreeWriter() {}

  /** {@code type} is the declared one: it decides whether the tree carries {@link Wire#TYPE}. */
  static JsonNode write(Type type, Object value) {
    if (value instanceof String text) {
      return NODES.textNode(text);
    }
    if (value instanceof Boolean flag) {
      return NODES.booleanNode(flag);
    }
    if (value instanceof Integer || value instanceof Long) {
      return NODES.numberNode(((Number) value).longValue());
    }
    if (value instanceof Enum<?> constant) {
      return NODES.textNode(constant.name());
    }
    if (value instanceof List<?> list && type instanceof ParameterizedType parameterized) {
      return writeList(parameterized.getActualTypeArguments()[0], list);
    }
    if (value instanceof Record record) {
      return writeRecord(type, record);
    }
    throw new IllegalArgumentException(value.getClass() + " has no form in JSON");
  }

  private static ArrayNode writeList(Type elementType, List<?> list) {
    ArrayNode array = NODES.arrayNode(list.size());
    for (Object element : list) {
      array.add(write(elementType, element));
    }
    return array;
  }

  private static ObjectNode writeRecord(Type type, Record record) {
    ObjectNode object = NODES.objectNode();
    if (type instanceof Class<?> family && family.isSealed()) {
      object.put(Wire.TYPE, Wire.tag(record.getClass()));
    }
    for (RecordShape.Part part : RecordShape.of(record.getClass()).parts()) {
      Object value = part.of(record);
      if (value != null) {
        object.set(part.name(), write(part.type(), value));
      }
    }
    return object;
  }
}
