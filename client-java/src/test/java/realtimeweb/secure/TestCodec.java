package realtimeweb.secure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import realtimeweb.protocol.Malformed;
import realtimeweb.protocol.RecordCodec;

/** Enough of a codec for records that are in no sealed family. */
final class TestCodec implements RecordCodec {
  private final ObjectMapper mapper =
      new ObjectMapper()
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

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
      T value = mapper.readValue(json, type);
      if (value == null) {
        throw new Malformed("null");
      }
      return value;
    } catch (JsonProcessingException e) {
      throw new Malformed("json");
    }
  }
}
