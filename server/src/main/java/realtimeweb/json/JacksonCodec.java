package realtimeweb.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import realtimeweb.protocol.Malformed;
import realtimeweb.protocol.RecordCodec;
import realtimeweb.protocol.Wire;

/**
 * {@link RecordCodec} over Jackson's tree model, strict: nothing is coerced, guessed or filled in.
 * Where an object has a member twice, the last one counts, as in JSON.parse.
 */
public final class JacksonCodec implements RecordCodec {
  /** Deepest nesting of objects and arrays. */
  static final int MAX_DEPTH = 16;

  private static final int MAX_NUMBER_CHARS = 32;

  /** Loading Jackson takes a fifth of the server's start, so it is for the first who needs it. */
  private static final class Loaded {
    static final ObjectMapper MAPPER =
        JsonMapper.builder(JsonFactory.builder().streamReadConstraints(constraints()).build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
  }

  /** Loads Jackson, so that nobody has to wait for it later; may be called on any thread. */
  public static void preload() {
    Loaded.MAPPER.createObjectNode();
  }

  private static StreamReadConstraints constraints() {
    return StreamReadConstraints.builder()
        .maxNestingDepth(MAX_DEPTH)
        .maxStringLength(Wire.MAX_FRAME_BYTES)
        .maxNameLength(Wire.MAX_CONTROL_BYTES)
        .maxNumberLength(MAX_NUMBER_CHARS)
        .maxDocumentLength(2L * Wire.MAX_FRAME_BYTES)
        .build();
  }

  @Override
  public <T> String encode(Class<T> type, T value) {
    try {
      return Loaded.MAPPER.writeValueAsString(TreeWriter.write(type, value));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(type + " does not become JSON", e);
    }
  }

  @Override
  public <T> T decode(Class<T> type, String json) throws Malformed {
    return type.cast(TreeReader.read(type, parse(json)));
  }

  private JsonNode parse(String json) throws Malformed {
    try {
      return Loaded.MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      // Jackson's own words quote the text.
      throw new Malformed("not JSON, or nested too deep, or with too long a string");
    }
  }
}
