package realtimeweb.ui.text;

import org.teavm.jso.JSBody;

/** Selects the page's language: the user's last choice, else the browser's, else English. */
public final class Languages {
  private Languages() {}

  public static Texts current() {
    return Catalogue.firstOf(remembered() + "," + preferred());
  }

  @JSBody(script = "return (navigator.languages || [navigator.language]).join(',');")
  private static native String preferred();

  /** Storage may be denied, as in a private window. */
  @JSBody(
      script = "try { return localStorage.getItem('language') || ''; } catch (e) { return ''; }")
  private static native String remembered();

  @JSBody(
      params = "tag",
      script = "try { localStorage.setItem('language', tag); } catch (e) { return; }")
  public static native void remember(String tag);
}
