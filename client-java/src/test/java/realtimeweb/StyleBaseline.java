package realtimeweb;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What of a style sheet a browser of version 100 would lose: a declaration with a value that it
 * does not know, unless an older value stands before it; a rule of several selectors for one that
 * it does not know, which takes the others with it; and rules within rules. What stands behind a
 * variable is lost together with its older value. A property or at-rule of its own that is not
 * known does no harm, and what {@code @supports} asks for is there.
 *
 * <p>The words are those of this page's making that came later, by the tables of MDN; it is no
 * complete list.
 */
final class StyleBaseline {
  private static final Pattern LATER_VALUE =
      Pattern.compile(
          "\\b\\d+(\\.\\d+)?([dsl]v(h|w|min|max|i|b)|cq(w|h|i|b|min|max)|r(ch|ex|cap|ic|lh)|lh|cap)\\b"
              + "|\\b(light-dark|color-mix|oklch|oklab|lab|lch|color|round|mod|rem|abs|sign|sin|cos"
              + "|tan|asin|acos|atan2?|pow|sqrt|hypot|log|exp|linear|calc-size|anchor)\\("
              + "|\\b(un)?safe (center|start|end|flex-start|flex-end)\\b");

  private static final Pattern LATER_SELECTOR =
      Pattern.compile(
          ":(has|user-(in)?valid|popover-open|open|modal|state|dir|picture-in-picture|autofill)\\b"
              + "|:nth-(last-)?child\\([^)]* of ");

  private static final Pattern RANGE = Pattern.compile("[<>=]");
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
  private static final Pattern PART = Pattern.compile("([^{};]*)([{};])");

  private final List<String> losses = new ArrayList<>();
  private final List<String> around = new ArrayList<>();
  private final Set<String> declared = new HashSet<>();

  private StyleBaseline() {}

  /** Each as a person finds it; none is right. */
  static List<String> losses(String style) {
    StyleBaseline baseline = new StyleBaseline();
    Matcher part = PART.matcher(COMMENT.matcher(style).replaceAll(""));
    while (part.find()) {
      baseline.read(part.group(1).strip().replaceAll("\\s+", " "), part.group(2));
    }
    return baseline.losses;
  }

  private void read(String words, String end) {
    if (end.equals("{")) {
      open(words);
      return;
    }
    if (!words.isEmpty()) {
      declare(words);
    }
    if (end.equals("}")) {
      around.remove(around.size() - 1);
    }
  }

  private void open(String prelude) {
    boolean rule = !prelude.startsWith("@");
    boolean nested = rule && around.stream().anyMatch(outer -> !outer.startsWith("@"));
    boolean list = prelude.contains(",") && LATER_SELECTOR.matcher(prelude).find();
    boolean range = prelude.startsWith("@media") && RANGE.matcher(prelude).find();
    if (!asked() && (range || (rule && (nested || list)))) {
      losses.add(prelude);
    }
    around.add(prelude);
    declared.clear();
  }

  private void declare(String declaration) {
    String property = declaration.substring(0, Math.max(0, declaration.indexOf(':')));
    boolean behindVariable = property.startsWith("--") || declaration.contains("var(");
    boolean hasOlder = declared.contains(property) && !behindVariable;
    if (!LATER_VALUE.matcher(declaration).find()) {
      declared.add(property);
    } else if (!asked() && !hasOlder) {
      losses.add(around.get(around.size() - 1) + ": " + declaration);
    }
  }

  private boolean asked() {
    return around.stream().anyMatch(outer -> outer.startsWith("@supports"));
  }
}
