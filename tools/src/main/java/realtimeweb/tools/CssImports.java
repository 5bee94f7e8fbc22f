package realtimeweb.tools;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts imported style sheets in place of their {@code @import} (CSS Cascading and Inheritance,
 * section 2), so that a page loads one. An imported sheet imports nothing and has no {@code url()},
 * which would be relative to another folder.
 */
final class CssImports {
  private static final Pattern IMPORT = Pattern.compile("(?m)^@import \"([^\"]+)\";\\R?");
  private static final Pattern RELATIVE = Pattern.compile("(?m)^@import|url\\((?!\\s*[\"']?data:)");

  private final Map<String, byte[]> files;
  private final Set<String> imported = new TreeSet<>();

  private CssImports(Map<String, byte[]> files) {
    this.files = files;
  }

  /**
   * Replaces the style sheets that import others, and takes away those that were imported.
   *
   * @param files by name; changed in place
   * @throws BundleProblem if an imported sheet is missing, or refers to anything by itself
   */
  static void inline(Map<String, byte[]> files) {
    CssImports imports = new CssImports(files);
    files.replaceAll(
        (name, content) -> name.endsWith(".css") ? imports.in(name, content) : content);
    files.keySet().removeAll(imports.imported);
  }

  private byte[] in(String name, byte[] content) {
    Matcher found = IMPORT.matcher(new String(content, UTF_8));
    return found
        .replaceAll(each -> Matcher.quoteReplacement(sheet(name, each.group(1))))
        .getBytes(UTF_8);
  }

  private String sheet(String from, String reference) {
    String name = from.substring(0, from.lastIndexOf('/') + 1) + reference;
    byte[] content = files.get(name);
    if (content == null) {
      throw new BundleProblem("The file " + from + " imports " + reference + ", which is nowhere.");
    }
    String sheet = new String(content, UTF_8);
    if (RELATIVE.matcher(sheet).find()) {
      throw new BundleProblem(
          "The file " + name + " is imported, so it may have neither @import nor url().");
    }
    imported.add(name);
    return sheet;
  }
}
