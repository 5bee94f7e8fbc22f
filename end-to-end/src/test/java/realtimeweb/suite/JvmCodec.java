package realtimeweb.suite;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import java.util.List;
import java.util.stream.Stream;
import realtimeweb.protocol.ClientMessage;
import realtimeweb.protocol.Malformed;
import realtimeweb.protocol.PeerMessage;
import realtimeweb.protocol.RecordCodec;
import realtimeweb.protocol.ServerMessage;
import realtimeweb.protocol.Wire;

/** The protocol's JSON by Jackson's data binding. */
final class JvmCodec implements RecordCodec {
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = Wire.TYPE)
  private interface Tagged {}

  private final ObjectMapper mapper = mapper();

  private static ObjectMapper mapper() {
    JsonMapper.Builder builder =
        JsonMapper.builder()
            .defaultPropertyInclusion(
                JsonInclude.Value.construct(
                    JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL));
    for (Class<?> family : List.of(ClientMessage.class, ServerMessage.class, PeerMessage.class)) {
      builder.addMixIn(family, Tagged.class);
      Stream.of(family.getPermittedSubclasses())
          .forEach(m -> builder.registerSubtypes(new NamedType(m, Wire.tag(m))));
    }
    return builder.build();
  }

  @Override
  public <T> String encode(Class<T> type, T value) {
    try {
      return mapper.writerFor(type).writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  @Override
  public <T> T decode(Class<T> type, String json) throws Malformed {
    try {
      return mapper.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new Malformed(type.getSimpleName());
    }
  }
}
