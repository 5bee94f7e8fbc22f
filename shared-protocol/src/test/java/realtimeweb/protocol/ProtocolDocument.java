package realtimeweb.protocol;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** PROTOCOL.md, taken apart. */
final class ProtocolDocument {
  private static final int FLAGS = Pattern.MULTILINE | Pattern.DOTALL;
  private static final Pattern SECTION =
      Pattern.compile("^### (\\w+)$(.*?)(?=^#{2,3} |\\z)", FLAGS);
  private static final Pattern LITERAL = Pattern.compile("^```json$(.*?)^```$", FLAGS);
  private static final Pattern ROW = Pattern.compile("^\\| `(\\w+)` \\| ([^|]+?) \\|", FLAGS);

  /** The part about one record, with the JSON literals in it. */
  record Section(String tag, List<String> literals) {}

  /** A table's row: the name in its first cell, and its second cell. */
  record Row(String name, String value) {}

  private final String text;

  private ProtocolDocument(String text) {
    this.text = text;
  }

  static ProtocolDocument read() {
    try {
      return new ProtocolDocument(Files.readString(Path.of("PROTOCOL.md")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sections headed by a record's tag, in their order. */
  List<Section> sections() {
    return matches(SECTION, text).map(m -> new Section(m.group(1), literals(m.group(2)))).toList();
  }

  /** The rows between this heading and the next. */
  List<Row> rowsUnder(String heading) {
    Pattern chapter = Pattern.compile("^#+ " + Pattern.quote(heading) + "$(.*?)(?=^#|\\z)", FLAGS);
    return matches(chapter, text)
        .flatMap(m -> matches(ROW, m.group(1)))
        .map(m -> new Row(m.group(1), m.group(2)))
        .toList();
  }

  private static List<String> literals(String section) {
    return matches(LITERAL, section).map(m -> m.group(1)).toList();
  }

  private static Stream<MatchResult> matches(Pattern pattern, String text) {
    return pattern.matcher(text).results();
  }
}
