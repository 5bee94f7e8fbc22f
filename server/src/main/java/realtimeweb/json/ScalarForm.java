package realtimeweb.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import realtimeweb.protocol.Malformed;
import realtimeweb.protocol.Nullable;

/** Values without parts. */
enum ScalarForm implements Form {
  STRING("not a string") {
    @Override
    boolean isOne(@Nullable Object node) {
      return node instanceof String;
    }

    @Override
    public void write(Object value, JsonGenerator to) throws IOException {
      to.writeString((String) value);
    }
  },

  FLAG("not true or false") {
    @Override
    boolean isOne(@Nullable Object node) {
      return node instanceof Boolean;
    }

    @Override
    public void write(Object value, JsonGenerator to) throws IOException {
      to.writeBoolean((Boolean) value);
    }
  },

  INT("not a whole number") {
    @Override
    boolean isOne(@Nullable Object node) {
      return node instanceof Integer;
    }

    @Override
    public void write(Object value, JsonGenerator to) throws IOException {
      to.writeNumber((Integer) value);
    }
  },

  LONG("not a whole number of at most 53 bits") {
    @Override
    boolean isOne(@Nullable Object node) {
      return node instanceof Integer || (node instanceof Long number && isSafe(number));
    }

    @Override
    Object value(Object node) {
      return ((Number) node).longValue();
    }

    @Override
    public void write(Object value, JsonGenerator to) throws IOException {
      to.writeNumber((Long) value);
    }
  };

  /** Numbers above this do not survive a browser's double (RFC 8259 section 6). */
  private static final long MAX_SAFE_INTEGER = (1L << 53) - 1;

  private final String otherwise;

  ScalarForm(String otherwise) {
    this.otherwise = otherwise;
  }

  private static boolean isSafe(long number) {
    return number <= MAX_SAFE_INTEGER && number >= -MAX_SAFE_INTEGER;
  }

  abstract boolean isOne(@Nullable Object node);

  Object value(Object node) {
    return node;
  }

  @Override
  public Object read(@Nullable Object node, JsonPath path) throws Malformed {
    if (node == null || !isOne(node)) {
      throw path.malformed(otherwise);
    }
    return value(node);
  }
}
