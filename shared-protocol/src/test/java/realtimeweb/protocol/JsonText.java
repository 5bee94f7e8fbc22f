package realtimeweb.protocol;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads one JSON object (RFC 8259) into maps, lists, strings, longs, booleans and nulls; enough for
 * the literals of a document. Anything wrong is an {@link IllegalArgumentException}.
 */
final class JsonText {
  private final String text;
  private int at;

  private JsonText(String text) {
    this.text = text;
  }

  static Map<String, Object> read(String text) {
    JsonText reader = new JsonText(text);
    Map<String, Object> members = reader.object();
    if (reader.peek() != 0) {
      throw reader.wrong("the end");
    }
    return members;
  }

  private @Nullable Object value() {
    char next = peek();
    return switch (next) {
      case '{' -> object();
      case '[' -> array();
      case '"' -> string();
      case 't' -> word("true", true);
      case 'f' -> word("false", false);
      case 'n' -> word("null", null);
      default -> number();
    };
  }

  private Map<String, Object> object() {
    Map<String, Object> members = new LinkedHashMap<>();
    take('{');
    while (peek() != '}') {
      separate(members.isEmpty());
      String name = string();
      take(':');
      if (members.containsKey(name)) {
        throw wrong("a member other than " + name);
      }
      members.put(name, value());
    }
    take('}');
    return members;
  }

  private List<Object> array() {
    List<Object> elements = new ArrayList<>();
    take('[');
    while (peek() != ']') {
      separate(elements.isEmpty());
      elements.add(value());
    }
    take(']');
    return elements;
  }

  private String string() {
    take('"');
    StringBuilder content = new StringBuilder();
    while (text.charAt(at) != '"') {
      char next = text.charAt(at++);
      content.append(next == '\\' ? escaped() : next);
    }
    at++;
    return content.toString();
  }

  private char escaped() {
    char escape = text.charAt(at++);
    return switch (escape) {
      case 'n' -> '\n';
      case 'r' -> '\r';
      case '"', '\\', '/' -> escape;
      default -> throw wrong("an escape");
    };
  }

  private long number() {
    int start = at;
    while (at < text.length() && "-0123456789".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    if (start == at) {
      throw wrong("a value");
    }
    return Long.parseLong(text.substring(start, at));
  }

  private @Nullable Object word(String word, @Nullable Object meaning) {
    if (!text.startsWith(word, at)) {
      throw wrong(word);
    }
    at += word.length();
    return meaning;
  }

  private void separate(boolean first) {
    if (!first) {
      take(',');
    }
    peek();
  }

  private void take(char expected) {
    if (peek() != expected) {
      throw wrong("'" + expected + "'");
    }
    at++;
  }

  /** The next character that is not white space, or 0 at the end. */
  private char peek() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at < text.length() ? text.charAt(at) : 0;
  }

  private IllegalArgumentException wrong(String expected) {
    return new IllegalArgumentException("expected " + expected + " at " + at + " of " + text);
  }
}
