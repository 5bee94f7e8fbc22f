package realtimeweb.server;

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

/** The settings in a properties file, each with the line that it stands in. */
final class ConfigFile {
  /** Of a start without a file. */
  static final ConfigFile NONE = new ConfigFile("");

  private static final int MOST_BYTES = 1 << 20;
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final Charset LATIN_1 = StandardCharsets.ISO_8859_1;

  private final String name;
  private final Map<String, Option> known = new HashMap<>();
  private final Map<Option, List<Given>> settings = new HashMap<>();

  private ConfigFile(String name) {
    this.name = name;
    Option.all().forEach(option -> known.put(option.label(), option));
    // One file names no other.
    known.remove(Option.CONFIG.label());
  }

  /**
   * @param given what names the file
   * @throws BadSetting if it cannot be read, or holds what is no setting
   */
  static ConfigFile read(Given given) throws BadSetting {
    Path path = given.read(FilePath::readable);
    ConfigFile file = new ConfigFile(path.toString());
    file.load(given.read(text -> content(path)));
    return file;
  }

  private static String content(Path path) throws Unfit {
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new Unfit("must be a properties file, of 1 MB at most");
      }
      return decoded(bytes);
    } catch (IOException e) {
      throw new Unfit("must be a readable file: " + e.getMessage());
    }
  }

  /** Editors write UTF-8, with a mark before it or without; older ones Latin-1. */
  private static String decoded(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      return new String(bytes, marked(bytes) ? StandardCharsets.UTF_16 : LATIN_1);
    }
  }

  /** Whether it begins as UTF-16 does. */
  private static boolean marked(byte[] bytes) {
    return bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFF + 0xFE;
  }

  private void load(String content) throws BadSetting {
    List<String> lines = content.lines().toList();
    for (int i = 0; i < lines.size(); ) {
      int first = i;
      StringBuilder whole = new StringBuilder(lines.get(i++));
      while (goesOn(whole) && i < lines.size()) {
        whole.append('\n').append(lines.get(i++));
      }
      load(whole.toString(), "line " + (first + 1) + " of " + name);
    }
  }

  /** A backslash at the end of a line that is no comment joins the next to it. */
  private static boolean goesOn(CharSequence line) {
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
            Given.shown(label)
                + " in "
                + where
                + " is no setting; --help lists all that there are, here without the --.");
      }
      set(option, one.getProperty(label).strip(), where);
    }
  }

  private void set(Option option, String value, String where) {
    List<Given> all = settings.computeIfAbsent(option, first -> new ArrayList<>());
    option.parts(value).forEach(part -> all.add(new Given(option.label() + " in " + where, part)));
  }

  /** Empty if it says nothing. */
  List<Given> given(Option option) {
    return settings.getOrDefault(option, List.of());
  }
}
