package realtimeweb.tools;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The tokens of a minified script: words, literals, and every other character alone. */
final class ScriptTokens {
  private static final String QUOTED =
      "\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"|'[^'\\\\]*+(?:\\\\.[^'\\\\]*+)*+'";

  /** A slash divides after an operand; after these it opens a regular expression. */
  private static final String REGULAR_EXPRESSION =
      "(?<=[(,=:\\[!&|?{};>]|return ?)/(?![/*])(?:[^/\\\\\\[\\n]|\\\\.|\\[(?:[^]\\\\\\n]|\\\\.)*+])++/";

  private static final String NUMBER = "\\d\\w*(?:\\.\\d*(?:[eE][+-]?\\d+)?)?";

  private static final Pattern TOKEN =
      Pattern.compile(
          QUOTED + "|" + REGULAR_EXPRESSION + "|" + NUMBER + "|[A-Za-z_$][\\w$]*|(?s:.)");

  private final List<String> tokens;

  private ScriptTokens(List<String> tokens) {
    this.tokens = tokens;
  }

  static ScriptTokens of(String script) {
    return new ScriptTokens(TOKEN.matcher(script).results().map(MatchResult::group).toList());
  }

  int size() {
    return tokens.size();
  }

  /** Empty beyond both ends. */
  String at(int index) {
    return index >= 0 && index < tokens.size() ? tokens.get(index) : "";
  }

  boolean isWord(int index) {
    String token = at(index);
    return !token.isEmpty() && Character.isJavaIdentifierStart(token.charAt(0));
  }

  /** Whether a property of some object is named here, after a dot or as a key. */
  boolean isProperty(int index) {
    return isMember(index) || isKey(index);
  }

  boolean isMember(int index) {
    return isWord(index) && at(index - 1).equals(".") && !at(index - 2).equals(".");
  }

  private boolean isKey(int index) {
    boolean first = at(index - 1).equals("{") || at(index - 1).equals(",");
    return first && at(index + 1).equals(":");
  }

  /** How deep in brackets the next token is, if {@code depth} is that of this one. */
  int depthAfter(int index, int depth) {
    return switch (at(index)) {
      case "(", "[", "{" -> depth + 1;
      case ")", "]", "}" -> depth - 1;
      default -> depth;
    };
  }
}
