package realtimeweb.suite;

import java.util.List;
import org.teavm.jso.browser.Location;

/** The tests that run in a browser; the page's query says which part of them. */
public final class Suite {
  static final List<Class<?>> TESTS =
      List.of(
          RecordJsonTest.class,
          AgreementTest.class,
          WebCryptoTest.class,
          WebStoreBrokenTest.class,
          WebStoreTest.class,
          WebMailboxTest.class,
          WebClockTest.class,
          PageAddressTest.class,
          WebMediaTest.class,
          WebRecorderTest.class,
          WebPeerConnectionTest.class,
          WebPeerConnectionQualityTest.class,
          SilenceTest.class);

  static final List<Class<?>> AFTER_RELOAD_TESTS = List.of(WebStoreReloadedTest.class);

  private Suite() {}

  public static void main(String[] args) {
    boolean reloaded = Location.current().getSearch().equals("?reloaded");
    for (Class<?> type : reloaded ? AFTER_RELOAD_TESTS : TESTS) {
      new TestRun(type).run();
    }
    TestServer.post("/done", "");
  }
}
