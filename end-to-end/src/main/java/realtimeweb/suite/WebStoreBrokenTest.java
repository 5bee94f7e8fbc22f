package realtimeweb.suite;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.teavm.jso.JSBody;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSUndefined;
import realtimeweb.browser.store.WebCrypto;
import realtimeweb.browser.store.WebStore;
import realtimeweb.session.ports.Store;
import teavm.promise.Promises;

/** A database in which something is wrong is put right where that loses nothing more. */
final class WebStoreBrokenTest {
  @Test
  void aKeyThatDoesNotWorkIsReplacedAndTheAcquaintancesStay() {
    Store before = read();
    before.save(WebStoreTest.LAN);
    Eventually.passes(500);
    Promises.await(spoilKey());
    Store after = read();
    assertTrue(after.remembers());
    assertEquals(List.of(WebStoreTest.LAN), after.knownKeys());
    assertArrayEquals(after.deviceKey().publicKey(), read().deviceKey().publicKey());
    Promises.await(delete());
  }

  @Test
  void aDatabaseWithoutItsStoresIsMadeAnew() {
    Promises.await(delete());
    Promises.await(makeEmpty());
    Store store = read();
    assertTrue(store.remembers());
    assertArrayEquals(store.deviceKey().publicKey(), read().deviceKey().publicKey());
    Promises.await(delete());
  }

  @Test
  void whoeverDeletesTheDatabaseNeedNotWaitForThisPage() {
    read();
    Promises.await(delete());
    assertTrue(read().remembers());
    Promises.await(delete());
  }

  private static Store read() {
    Store store = new WebStore(new WebCrypto());
    store.awaitRead();
    return store;
  }

  @JSBody(
      script =
          "return new Promise((resolve, reject) => {"
              + "  var opened = indexedDB.open('realtimeweb', 1);"
              + "  opened.onerror = () => reject(opened.error);"
              + "  opened.onsuccess = () => {"
              + "    var keys = opened.result.transaction('keys', 'readwrite').objectStore('keys');"
              + "    keys.put({publicKey: 'none'}, 'device').onsuccess = () => {"
              + "      opened.result.close(); resolve(); };"
              + "  };"
              + "});")
  private static native JSPromise<JSUndefined> spoilKey();

  @JSBody(
      script =
          "return new Promise((resolve, reject) => {"
              + "  var opened = indexedDB.open('realtimeweb', 1);"
              + "  opened.onerror = () => reject(opened.error);"
              + "  opened.onsuccess = () => { opened.result.close(); resolve(); };"
              + "});")
  private static native JSPromise<JSUndefined> makeEmpty();

  @JSBody(
      script =
          "return new Promise((resolve, reject) => {"
              + "  var deleted = indexedDB.deleteDatabase('realtimeweb');"
              + "  deleted.onerror = () => reject(deleted.error);"
              + "  deleted.onsuccess = () => resolve();"
              + "});")
  private static native JSPromise<JSUndefined> delete();
}
