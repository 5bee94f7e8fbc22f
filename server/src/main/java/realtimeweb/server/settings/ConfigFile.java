package realtimeweb.server.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** The settings in a properties file, each with its line. */
final class ConfigFile {
  /** Without any setting. */
  static final ConfigFile NONE = new ConfigFile("");

  private static final int MOST_BYTES = 1 << 20;
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final Charset LATIN_1 = StandardCharsets.ISO_8859_1;

  private final String name;
  private final Map<String, Option> known = new HashMap<>();
  private final Map<Option, List<GivenValue>> settings = new HashMap<>();

  private ConfigFile(String name) {
    this.name = name;
    Option.all().forEach(option -> known.put(option.label(), option));
    // A file cannot name another.
    known.remove(Option.CONFIG.label());
  }

  /**
   * @param given the path of the file
   * @throws BadSetting if the file cannot be read, or contains an unknown setting
   */
  static ConfigFile read(GivenValue given) throws BadSetting {
    Path path = given.parse(FilePath::readable);
    ConfigFile file = new ConfigFile(path.toString());
    file.load(given.parse(text -> content(path)));
    return file;
  }

  private static String content(Path path) throws InvalidValue {
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new InvalidValue("must be a properties file, of 1 MB at most");
      }
      return decoded(bytes);
    } catch (IOException e) {
      throw new InvalidValue("must be a readable file: " + e.getMessage());
    }
  }

  /** UTF-8 with or without byte order mark; Latin-1 from older editors. */
  private static String decoded(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      return new String(bytes, marked(bytes) ? StandardCharsets.UTF_16 : LATIN_1);
    }
  }

  /** Whether there is a byte order mark of UTF-16. */
  private static boolean marked(byte[] bytes) {
    return bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFF + 0xFE;
  }

  private void load(String content) throws BadSetting {
    List<String> lines = content.lines().toList();
    for (int i = 0; i < lines.size(); ) {
      int first = i;
      StringBuilder whole = new StringBuilder(lines.get(i++));
      while (continues(whole) && i < lines.size()) {
        whole.append('\n').append(lines.get(i++));
      }
      load(whole.toString(), "line " + (first + 1) + " of " + name);
    }
  }

  /** A backslash at the end of a line, unless it is a comment, continues it on the next. */
  private static boolean continues(CharSequence line) {
    String text = line.toString();
    int backslashes = text.length() - text.replaceFirst("\\\\+$", "").length();
    return backslashes % 2 == 1 && !text.stripLeading().matches("(?s)[#!].*");
  }

  private void load(String line, String where) throws BadSetting {
    Properties one = new Properties();
    try {
      one.load(new StringReader(line));
    } catch (IOException | IllegalArgumentException e) {
      throw new BadSetting(
          "In " + where + " a backslash and u do not begin four hexadecimal digits; double it.");
    }
    for (String label : one.stringPropertyNames()) {
      Option option = known.get(label);
      if (option == null) {
        throw new BadSetting(
            GivenValue.shown(label)
                + " in "
                + where
                + " is no setting; --help lists all that there are, here without the --.");
      }
      set(option, one.getProperty(label).strip(), where);
    }
  }

  private void set(Option option, String value, String where) {
    List<GivenValue> all = settings.computeIfAbsent(option, first -> new ArrayList<>());
    option
        .parts(value)
        .forEach(part -> all.add(new GivenValue(option.label() + " in " + where, part)));
  }

  /** Empty if the file does not set the option. */
  List<GivenValue> given(Option option) {
    return settings.getOrDefault(option, List.of());
  }
}
