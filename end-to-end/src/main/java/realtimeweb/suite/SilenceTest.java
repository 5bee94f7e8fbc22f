package realtimeweb.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.teavm.jso.JSBody;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;
import realtimeweb.browser.audio.AudioOutput;
import realtimeweb.browser.media.WebMedia;
import realtimeweb.browser.page.WebBackground;
import realtimeweb.browser.page.WebMailbox;
import realtimeweb.browser.rtc.LocalTracks;
import realtimeweb.browser.store.WebCrypto;
import realtimeweb.browser.store.WebStore;
import realtimeweb.link.PeerConnectionStalled;
import realtimeweb.session.ports.Media;
import realtimeweb.session.ports.Store;
import realtimeweb.session.screen.MediaDevice;
import teavm.promise.Overdue;
import teavm.promise.Patience;
import teavm.promise.Rejection;

/** What does not answer holds nobody, in a real browser with its real timers. */
final class SilenceTest {
  private final WebMailbox mailbox = WebMailbox.open();
  private final List<String> happened = new ArrayList<>();

  @Test
  void whoDoesNotAnswerIsOverdueAndNotHeardLater() {
    Patience patience = new Patience("test", 200);
    JSPromise<JSString> late = after(600, "late");
    Overdue overdue = assertThrows(Overdue.class, () -> patience.await(late));
    assertEquals("test", overdue.getMessage());
    Eventually.passes(800);
    assertEquals("soon", patience.await(after(10, "soon")).stringValue());
  }

  @Test
  void theMailboxGoesOnAndTellsThePerson() {
    mailbox.onStall(() -> happened.add("told"));
    mailbox.post(
        () -> {
          happened.add("begins");
          new Patience("test", 200).await(Silence.promise());
          happened.add("never");
        });
    mailbox.post(() -> happened.add("next"));
    Eventually.holds("next", () -> happened.contains("next"));
    assertEquals(List.of("begins", "told", "next"), happened);
  }

  @Test
  void workInTheBackgroundThatIsNotAnsweredIsToldToo() {
    mailbox.onStall(() -> happened.add("told"));
    new WebBackground(mailbox)
        .run(() -> new Patience("test", 200).await(Silence.promise()), () -> happened.add("never"));
    Eventually.holds("told", () -> happened.contains("told"));
    assertEquals(List.of("told"), happened);
  }

  @Test
  void aStoreThatDoesNotOpenLeavesANewKey() {
    Silence silence = Silence.of(Silence.databases(), "open");
    Store store = new WebStore(new WebCrypto());
    store.awaitRead();
    silence.ends();
    assertFalse(store.remembers());
    assertEquals(65, store.deviceKey().publicKey().length);
    store.save(WebStoreTest.LAN);
    assertEquals(List.of(WebStoreTest.LAN), store.knownKeys());
  }

  @Test
  void aPeerConnectionThatDoesNotAnswerIsStalled() {
    End end = new End(mailbox);
    end.connections.prepare();
    Silence silence = Silence.of(Silence.peerConnections(), "setLocalDescription");
    mailbox.post(
        () -> {
          end.port.offerMedia();
          assertThrows(PeerConnectionStalled.class, end.port::setLocalDescription);
          happened.add("stalled");
        });
    Eventually.holds("stalled", () -> happened.contains("stalled"));
    silence.ends();
    end.port.close();
  }

  @Test
  void devicesThatAreNotListedAreThoseKnownBefore() {
    Media media = new WebMedia(mailbox, new LocalTracks(), new AudioOutput(mailbox));
    List<MediaDevice> before = media.devices();
    mailbox.onStall(() -> happened.add("told"));
    Silence silence = Silence.of(Silence.mediaDevices(), "enumerateDevices");
    assertEquals(before, media.devices());
    silence.ends();
    Eventually.holds("told", () -> happened.contains("told"));
  }

  @Test
  void aPromiseThatSettlesInTimeIsAsItWas() {
    Patience patience = new Patience("test", 5_000);
    assertEquals("soon", patience.await(after(50, "soon")).stringValue());
    Rejection refused = assertThrows(Rejection.class, () -> patience.await(refused()));
    assertTrue(refused.toString().contains("on purpose"));
  }

  @JSBody(
      params = {"millis", "text"},
      script = "return new Promise(resolve => { setTimeout(() => resolve(text), millis); });")
  private static native JSPromise<JSString> after(int millis, String text);

  @JSBody(script = "return Promise.reject({name: 'NotAllowedError', message: 'on purpose'});")
  private static native JSPromise<JSString> refused();
}
