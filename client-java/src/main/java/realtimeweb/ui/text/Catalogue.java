package realtimeweb.ui.text;

import java.util.List;

/** All available languages. */
public final class Catalogue {
  private static final Texts ENGLISH = new English();
  private static final List<Texts> ALL = List.of(ENGLISH, new Vietnamese());

  private Catalogue() {}

  public static List<Texts> all() {
    return ALL;
  }

  /**
   * The first available language among comma-separated BCP 47 tags, else English; {@code vi-VN}
   * matches vi.
   */
  public static Texts firstOf(String tags) {
    int from = 0;
    while (from < tags.length()) {
      int comma = tags.indexOf(',', from);
      int end = comma < 0 ? tags.length() : comma;
      String tag = tags.substring(from, end);
      for (Texts texts : ALL) {
        if (tag.equals(texts.tag()) || tag.startsWith(texts.tag() + "-")) {
          return texts;
        }
      }
      from = end + 1;
    }
    return ENGLISH;
  }
}
