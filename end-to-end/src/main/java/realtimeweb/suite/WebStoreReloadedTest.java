package realtimeweb.suite;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import realtimeweb.browser.store.WebCrypto;
import realtimeweb.browser.store.WebStore;
import realtimeweb.protocol.Malformed;
import realtimeweb.secure.noise.Crypto;
import realtimeweb.session.ports.Store;

/** Runs in the page that {@link WebStoreTest} ran in, after it was loaded again. */
final class WebStoreReloadedTest {
  private final Crypto crypto = new WebCrypto();
  private final Store store = read();

  private static Store read() {
    Store store = new WebStore(new WebCrypto());
    store.awaitRead();
    return store;
  }

  @Test
  void everythingIsStillThere() {
    assertEquals(List.of(WebStoreTest.LAN), store.knownKeys());
    assertEquals("Zoë", store.name());
    assertEquals(WebStoreTest.CHOSEN, store.preferences());
    assertEquals(
        TestServer.post("/recall", ""),
        Base64.getEncoder().encodeToString(store.deviceKey().publicKey()));
  }

  @Test
  void theDeviceKeyStillWorks() throws Malformed {
    Crypto.KeyPair other = crypto.generateKeyPair();
    assertArrayEquals(
        crypto.agree(other, store.deviceKey().publicKey()),
        crypto.agree(store.deviceKey(), other.publicKey()));
  }
}
