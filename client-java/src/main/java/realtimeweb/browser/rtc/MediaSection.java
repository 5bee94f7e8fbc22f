package realtimeweb.browser.rtc;

import java.util.List;
import realtimeweb.protocol.Nullable;

/** The media sections of a session description, in order. */
public enum MediaSection {
  MICROPHONE("audio"),
  CAMERA("video"),
  SCREEN("video"),
  SCREEN_SOUND("audio");

  private final String kind;

  MediaSection(String kind) {
    this.kind = kind;
  }

  /** {@code audio} or {@code video}. */
  String kind() {
    return kind;
  }

  /** Takes the first of this kind out of the list; null if there is none left. */
  static @Nullable MediaSection take(List<MediaSection> left, String kind) {
    for (MediaSection section : left) {
      if (section.kind.equals(kind)) {
        left.remove(section);
        return section;
      }
    }
    return null;
  }
}
