package realtimeweb.browser.store;

import org.teavm.jso.browser.Storage;
import realtimeweb.protocol.Nullable;

/** A text in localStorage, which a browser may deny at any time. */
final class SavedItem {
  private final String key;
  private String text;

  /** Reads the item; the empty text if that fails. */
  SavedItem(String key) {
    this.key = key;
    String saved = read(key);
    text = saved == null ? "" : saved;
  }

  String get() {
    return text;
  }

  void set(String text) {
    this.text = text;
    try {
      Storage.getLocalStorage().setItem(key, text);
    } catch (RuntimeException refused) {
      // the page keeps it in memory until it closes
    }
  }

  private static @Nullable String read(String key) {
    try {
      return Storage.getLocalStorage().getItem(key);
    } catch (RuntimeException refused) {
      return null;
    }
  }
}
