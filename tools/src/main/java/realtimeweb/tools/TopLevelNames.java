package realtimeweb.tools;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * New names for what a script declares at its top: short ones for what is named often; all others
 * in the order in which they are declared, so that what belongs together begins alike.
 */
final class TopLevelNames {
  private static final String CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final Set<String> BEFORE_NAME = Set.of("let", "const", "var", "function", ",");
  private static final int OFTEN = 40;

  private final ScriptTokens script;

  /** How often each is named, in the order of their declarations. */
  private final Map<String, Integer> uses = new LinkedHashMap<>();

  private final Set<String> taken = new HashSet<>();

  private TopLevelNames(ScriptTokens script) {
    this.script = script;
  }

  /** From the name in the script to the new one. */
  static Map<String, String> of(ScriptTokens script) {
    TopLevelNames names = new TopLevelNames(script);
    names.readDeclarations();
    names.countUses();
    return names.choose();
  }

  private void readDeclarations() {
    int depth = 0;
    for (int i = 0; i < script.size(); i++) {
      if (depth == 0 && isDeclared(i)) {
        uses.put(script.at(i), 0);
      }
      depth = script.depthAfter(i, depth);
    }
  }

  /** TeaVM's begin with a capital, unlike the variables inside. */
  private boolean isDeclared(int index) {
    int before = script.at(index - 1).isBlank() ? index - 2 : index - 1;
    return script.isWord(index)
        && Character.isUpperCase(script.at(index).charAt(0))
        && BEFORE_NAME.contains(script.at(before))
        && (script.at(index + 1).equals("=") || script.at(index + 1).equals("("));
  }

  private void countUses() {
    for (int i = 0; i < script.size(); i++) {
      if (script.isWord(i) && !script.isProperty(i)) {
        String name = script.at(i);
        if (uses.computeIfPresent(name, (declared, count) -> count + 1) == null) {
          taken.add(name);
        }
      }
    }
  }

  private Map<String, String> choose() {
    Map<String, String> names = new HashMap<>();
    ShortNames shortest = new ShortNames(CAPITALS, 1, taken);
    ShortNames ordered = new ShortNames(CAPITALS, 3, taken);
    often().forEach(name -> names.put(name, shortest.next()));
    uses.keySet().forEach(name -> names.computeIfAbsent(name, declared -> ordered.next()));
    return names;
  }

  private List<String> often() {
    return uses.entrySet().stream()
        .filter(use -> use.getValue() >= OFTEN)
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }
}
