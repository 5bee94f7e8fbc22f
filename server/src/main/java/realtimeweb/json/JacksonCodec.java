package realtimeweb.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.StringWriter;
import realtimeweb.protocol.Malformed;
import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.RecordCodec;
import realtimeweb.protocol.Wire;

/**
 * {@link RecordCodec} over Jackson's streams, strict: nothing is coerced, guessed or filled in.
 * Where an object has a member twice, the last one counts, as in JSON.parse.
 */
public final class JacksonCodec implements RecordCodec {
  /** Deepest nesting of objects and arrays. */
  static final int MAX_DEPTH = 16;

  private static final int MAX_NUMBER_CHARS = 32;
  private static final int TYPICAL_CHARS = 256;

  /** Jackson need not be loaded for the start, so it is for the first who needs it. */
  private static final class Loaded {
    static final JsonFactory FACTORY =
        JsonFactory.builder().streamReadConstraints(constraints()).build();
  }

  /** Loads Jackson, so that nobody has to wait for it later; may be called on any thread. */
  public static void preload() {
    Loaded.FACTORY.canUseCharArrays();
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
    StringWriter text = new StringWriter(TYPICAL_CHARS);
    try (JsonGenerator to = Loaded.FACTORY.createGenerator(text)) {
      Form.of(type).write(value, to);
    } catch (IOException e) {
      throw new IllegalArgumentException(type + " does not become JSON", e);
    }
    return text.toString();
  }

  @Override
  public <T> T decode(Class<T> type, String json) throws Malformed {
    return type.cast(Form.of(type).read(tree(json), JsonPath.ROOT));
  }

  private static @Nullable Object tree(String json) throws Malformed {
    try {
      return JsonTree.read(Loaded.FACTORY.createParser(json));
    } catch (IOException e) {
      // Jackson's own words quote the text.
      throw new Malformed("not JSON, or nested too deep, or with too long a string");
    }
  }
}
