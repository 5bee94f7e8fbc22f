package realtimeweb.browser.store;

import java.util.HashMap;
import java.util.Map;
import realtimeweb.session.screen.Preferences;
import realtimeweb.session.screen.Preferences.Theme;

/** Preferences as text, in lines such as {@code mirror=true}. */
final class PreferencesText {
  /** Device ids are hashes; anything longer is invalid. */
  private static final int MAX_ID_CHARS = 256;

  private PreferencesText() {}

  static String of(Preferences preferences) {
    return line("microphone", preferences.microphoneId())
        + line("camera", preferences.cameraId())
        + line("speaker", preferences.speakerId())
        + line("echoCancellation", "" + preferences.echoCancellation())
        + line("noiseSuppression", "" + preferences.noiseSuppression())
        + line("autoGainControl", "" + preferences.autoGainControl())
        + line("motion", "" + preferences.motion())
        + line("mirror", "" + preferences.mirror())
        + line("hideSelf", "" + preferences.hideSelf())
        + line("sounds", "" + preferences.sounds())
        + line("theme", preferences.theme().name());
  }

  /** Parses the text; unreadable values are as in {@link Preferences#STANDARD}. */
  static Preferences read(String text) {
    Map<String, String> lines = lines(text);
    Preferences standard = Preferences.STANDARD;
    return new Preferences(
        id(lines, "microphone"),
        id(lines, "camera"),
        id(lines, "speaker"),
        flag(lines, "echoCancellation", standard.echoCancellation()),
        flag(lines, "noiseSuppression", standard.noiseSuppression()),
        flag(lines, "autoGainControl", standard.autoGainControl()),
        flag(lines, "motion", standard.motion()),
        flag(lines, "mirror", standard.mirror()),
        flag(lines, "hideSelf", standard.hideSelf()),
        flag(lines, "sounds", standard.sounds()),
        theme(lines.getOrDefault("theme", "")));
  }

  private static String line(String key, String value) {
    return key + "=" + value + "\n";
  }

  private static Map<String, String> lines(String text) {
    Map<String, String> lines = new HashMap<>();
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      String line = text.substring(start, end);
      int sign = line.indexOf('=');
      if (sign > 0) {
        lines.put(line.substring(0, sign), line.substring(sign + 1));
      }
      start = end + 1;
    }
    return lines;
  }

  private static String id(Map<String, String> lines, String key) {
    String id = lines.getOrDefault(key, "");
    return id.length() > MAX_ID_CHARS ? "" : id;
  }

  private static boolean flag(Map<String, String> lines, String key, boolean standard) {
    String value = lines.getOrDefault(key, "");
    return standard ? !value.equals("false") : value.equals("true");
  }

  private static Theme theme(String name) {
    for (Theme theme : Theme.values()) {
      if (theme.name().equals(name)) {
        return theme;
      }
    }
    return Preferences.STANDARD.theme();
  }
}
