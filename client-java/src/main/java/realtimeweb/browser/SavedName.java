package realtimeweb.browser;

import org.teavm.jso.browser.Storage;
import realtimeweb.protocol.Nullable;

/** The name in localStorage, which a browser may refuse at any time. */
final class SavedName {
  private static final String ITEM = "realtimeweb.name";

  private String name;

  SavedName() {
    String saved = read();
    name = saved == null ? "" : saved;
  }

  String get() {
    return name;
  }

  void set(String name) {
    this.name = name;
    try {
      Storage.getLocalStorage().setItem(ITEM, name);
    } catch (RuntimeException refused) {
      // then the page remembers it as long as it is open
    }
  }

  private static @Nullable String read() {
    try {
      return Storage.getLocalStorage().getItem(ITEM);
    } catch (RuntimeException refused) {
      return null;
    }
  }
}
