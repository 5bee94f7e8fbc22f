package realtimeweb.ui.text;

import java.util.List;
import org.teavm.jso.JSBody;

/** Which language the page speaks: the one chosen before, else the browser's, else English. */
public final class Languages {
  private static final List<Texts> ALL = List.of(new English(), new Vietnamese());

  private Languages() {}

  public static List<Texts> all() {
    return ALL;
  }

  public static Texts current() {
    Texts english = ALL.get(0);
    return firstOf(remembered() + "," + preferred(), english);
  }

  /** The first language of the comma-separated tags that there is; {@code vi-VN} finds vi. */
  static Texts firstOf(String tags, Texts otherwise) {
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
    return otherwise;
  }

  public static Texts of(String tag) {
    return firstOf(tag, ALL.get(0));
  }

  @JSBody(script = "return (navigator.languages || [navigator.language]).join(',');")
  private static native String preferred();

  /** Storage may be forbidden, as in a private window. */
  @JSBody(
      script = "try { return localStorage.getItem('language') || ''; } catch (e) { return ''; }")
  private static native String remembered();

  @JSBody(
      params = "tag",
      script = "try { localStorage.setItem('language', tag); } catch (e) { return; }")
  public static native void remember(String tag);
}
