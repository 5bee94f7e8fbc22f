package realtimeweb.tools;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts final names in place of the names by which one file refers to others. */
final class BundleReferences {
  private static final Pattern ATTRIBUTE = Pattern.compile("\\b(?:href|src)\\s*=\\s*\"([^\"]*)\"");
  private static final Pattern URL = Pattern.compile("url\\(\\s*[\"']?([^\"')]+)[\"']?\\s*\\)");
  private static final Pattern MEMBER = Pattern.compile("\"src\"\\s*:\\s*\"([^\"]*)\"");

  /** A script's path literals; anything else in quotes may be text. */
  private static final Pattern LITERAL =
      Pattern.compile("[\"'](\\.{1,2}/[\\w./-]*\\.[a-z0-9]+)[\"']");

  private static final Pattern ELSEWHERE = Pattern.compile("[a-z][a-z0-9+.-]*:.*|//.*|#.*|\\.?/?");

  private final String from;
  private final BundleNaming naming;

  BundleReferences(String from, BundleNaming naming) {
    this.from = from;
    this.naming = naming;
  }

  String rewrite(BundleType type, String text) {
    Matcher references = pattern(type).matcher(text);
    StringBuilder rewritten = new StringBuilder();
    int end = 0;
    while (references.find()) {
      rewritten.append(text, end, references.start(1)).append(target(references.group(1)));
      end = references.end(1);
    }
    return rewritten.append(text, end, text.length()).toString();
  }

  private static Pattern pattern(BundleType type) {
    return switch (type) {
      case JS -> LITERAL;
      case CSS -> URL;
      case WEBMANIFEST -> MEMBER;
      default -> ATTRIBUTE;
    };
  }

  private String target(String reference) {
    if (ELSEWHERE.matcher(reference).matches()) {
      return reference;
    }
    String name = resolve(reference);
    if (!naming.has(name)) {
      throw new BundleProblem(
          "The file " + from + " refers to " + reference + ", which is nowhere.");
    }
    String finalName = naming.finalName(name);
    return reference.substring(0, reference.lastIndexOf('/') + 1)
        + finalName.substring(finalName.lastIndexOf('/') + 1);
  }

  private String resolve(String reference) {
    String folder = reference.startsWith("/") ? "" : from.substring(0, from.lastIndexOf('/') + 1);
    String path = URI.create("/" + folder).resolve(reference).normalize().getPath();
    return path.substring(1);
  }
}
