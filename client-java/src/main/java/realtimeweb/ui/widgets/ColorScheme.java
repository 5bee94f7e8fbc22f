package realtimeweb.ui.widgets;

import org.teavm.jso.JSBody;
import realtimeweb.session.screen.Preferences.Theme;

/** The page's colour scheme, also remembered here for pages shown before a room is known. */
public final class ColorScheme {
  private ColorScheme() {}

  /** Applies the last colour scheme. */
  @JSBody(
      script =
          "try { var theme = localStorage.getItem('theme');"
              + " if (theme) { document.documentElement.dataset.theme = theme; }"
              + "} catch (e) { return; }")
  public static native void recall();

  public static void use(Theme theme) {
    use(
        switch (theme) {
          case SYSTEM -> "";
          case DARK -> "dark";
          case LIGHT -> "light";
        });
  }

  /** Also sets the colour of the browser's own toolbar. */
  @JSBody(
      params = "theme",
      script =
          "var root = document.documentElement;"
              + "if ((root.dataset.theme || '') === theme) { return; }"
              + "if (theme) { root.dataset.theme = theme; } else { delete root.dataset.theme; }"
              + "var bars = document.querySelectorAll('meta[name=theme-color]');"
              + "['dark', 'light'].forEach((each, i) => { if (bars[i]) { bars[i].media ="
              + " !theme ? '(prefers-color-scheme: ' + each + ')'"
              + " : theme === each ? 'all' : 'not all'; } });"
              + "try { localStorage.setItem('theme', theme); } catch (e) { return; }")
  private static native void use(String theme);
}
