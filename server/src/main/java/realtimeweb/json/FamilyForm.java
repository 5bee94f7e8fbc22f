package realtimeweb.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import realtimeweb.protocol.Malformed;
import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.Wire;

/** Records told apart by {@link Wire#TYPE}. */
record FamilyForm(Map<String, RecordForm> byTag, Map<Class<?>, String> tags) implements Form {
  static FamilyForm of(Class<?> family) {
    Map<String, RecordForm> byTag = new HashMap<>();
    Map<Class<?>, String> tags = new HashMap<>();
    for (Class<?> member : family.getPermittedSubclasses()) {
      String tag = Wire.tag(member);
      byTag.put(tag, RecordForm.of(member));
      tags.put(member, tag);
    }
    return new FamilyForm(byTag, tags);
  }

  @Override
  public Object read(@Nullable Object node, JsonPath path) throws Malformed {
    if (!(node instanceof Map<?, ?> members)) {
      throw path.malformed("not an object");
    }
    if (!(members.get(Wire.TYPE) instanceof String tag)) {
      throw path.member(Wire.TYPE).malformed("missing");
    }
    RecordForm form = byTag.get(tag);
    if (form == null) {
      throw Malformed.ofUnknownType();
    }
    return form.read(members, path.isRoot() ? path.member(tag) : path);
  }

  @Override
  public void write(Object value, JsonGenerator to) throws IOException {
    String tag = tags.get(value.getClass());
    RecordForm form = byTag.get(tag);
    if (form == null) {
      throw new IllegalArgumentException(value.getClass() + " is not of this family");
    }
    to.writeStartObject();
    to.writeStringField(Wire.TYPE, tag);
    form.writeParts(value, to);
    to.writeEndObject();
  }
}
