package realtimeweb.tools;

import java.util.Map;

/** Renames what TeaVM named at random, so that a minified script compresses better. */
final class ScriptNames {
  private final ScriptTokens script;
  private final Map<String, String> fields;
  private final Map<String, String> declarations;

  private ScriptNames(ScriptTokens script) {
    this.script = script;
    this.fields = FieldNames.of(script);
    this.declarations = TopLevelNames.of(script);
  }

  /** The same script with better names; it has to be TeaVM's, minified, as an ES module. */
  static String improve(String script) {
    return new ScriptNames(ScriptTokens.of(script)).rewrite();
  }

  private String rewrite() {
    StringBuilder rewritten = new StringBuilder();
    for (int i = 0; i < script.size(); i++) {
      rewritten.append(name(i));
    }
    return rewritten.toString();
  }

  private String name(int index) {
    String token = script.at(index);
    if (script.isMember(index)) {
      return fields.getOrDefault(token, token);
    }
    return script.isProperty(index) ? token : declarations.getOrDefault(token, token);
  }
}
