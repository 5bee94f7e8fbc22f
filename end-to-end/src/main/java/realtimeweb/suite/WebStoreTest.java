package realtimeweb.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.teavm.jso.JSBody;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;
import realtimeweb.browser.store.WebCrypto;
import realtimeweb.browser.store.WebStore;
import realtimeweb.session.ports.Store;
import realtimeweb.session.ports.Store.Acquaintance;
import realtimeweb.session.screen.Preferences;
import realtimeweb.session.screen.Preferences.Theme;
import teavm.promise.Promises;
import teavm.promise.Rejection;

final class WebStoreTest {
  static final Acquaintance LAN = new Acquaintance("a2V5", "Lan", true);
  static final Preferences CHOSEN =
      Preferences.STANDARD
          .with(draft -> draft.microphoneId = "a1b2")
          .with(draft -> draft.motion = true)
          .with(draft -> draft.theme = Theme.LIGHT);

  @Test
  void whatIsSavedIsThereAtOnceAndAfterAReload() {
    Store store = new WebStore(new WebCrypto());
    store.awaitRead();
    store.save(new Acquaintance("a2V5", "Lam", false));
    store.save(LAN);
    store.saveName("Zoë");
    store.savePreferences(CHOSEN);
    assertEquals(List.of(LAN), store.knownKeys());
    assertEquals("Zoë", store.name());
    assertEquals(CHOSEN, store.preferences());
    TestServer.post("/remember", Base64.getEncoder().encodeToString(store.deviceKey().publicKey()));
  }

  @Test
  void thePrivateKeyCannotBeRead() {
    new WebStore(new WebCrypto()).awaitRead();
    Rejection refusal = assertThrows(Rejection.class, () -> Promises.await(exportedKey()));
    assertEquals("InvalidAccessError", refusal.name());
  }

  @JSBody(
      script =
          "return new Promise((resolve, reject) => {"
              + "  var opened = indexedDB.open('realtimeweb', 1);"
              + "  opened.onerror = () => reject(opened.error);"
              + "  opened.onsuccess = () => {"
              + "    var found = opened.result.transaction('keys').objectStore('keys').get('device');"
              + "    found.onsuccess = () =>"
              + "        crypto.subtle.exportKey('jwk', found.result.privateKey).then(resolve, reject);"
              + "  };"
              + "});")
  private static native JSPromise<JSString> exportedKey();
}
