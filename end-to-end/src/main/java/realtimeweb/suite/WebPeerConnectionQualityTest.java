package realtimeweb.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import realtimeweb.browser.page.WebMailbox;
import realtimeweb.link.Encoding;
import realtimeweb.link.LinkStats;
import realtimeweb.link.LinkStats.Via;
import realtimeweb.protocol.Malformed;
import realtimeweb.session.ports.Mailbox;
import realtimeweb.session.ports.Media.Facing;
import realtimeweb.session.screen.Preferences;

/** Tests how video is sent, and what is measured of it. */
final class WebPeerConnectionQualityTest {
  private static final Encoding LARGE = new Encoding(1_700_000, 30, 720);
  private static final Encoding SMALL = new Encoding(150_000, 15, 180);

  /** A second of them. */
  private static final int QUIET_MEASUREMENTS = 20;

  private final Mailbox mailbox = WebMailbox.open();
  private final End a = new End(mailbox);
  private final End b = new End(mailbox);
  private long received;
  private int quiet;

  private void inEvent(Runnable step) {
    boolean[] done = {false};
    mailbox.post(
        () -> {
          step.run();
          done[0] = true;
        });
    Eventually.holds("event", () -> done[0]);
  }

  private void connect(boolean microphone) {
    WebMediaTest.Heard heard = new WebMediaTest.Heard();
    a.media.request(microphone, true, Preferences.STANDARD, Facing.USER, heard);
    Eventually.holds(
        "granted", () -> heard.events.equals(List.of("granted " + microphone + " true")));
    inEvent(
        () -> {
          try {
            a.call(b);
          } catch (Malformed e) {
            throw new AssertionError(e);
          }
        });
    Eventually.holds("picture", () -> b.picture.getVideoWidth() > 0);
  }

  private void close() {
    inEvent(
        () -> {
          a.media.close();
          a.port.close();
          b.port.close();
        });
  }

  private LinkStats statsOf(End end) {
    LinkStats[] stats = {LinkStats.NONE};
    inEvent(() -> stats[0] = end.port.stats());
    return stats[0];
  }

  private void encode(Encoding encoding) {
    inEvent(() -> a.port.encodeCamera(encoding));
  }

  @Test
  void thePictureIsAsLargeAsItIsWanted() {
    connect(true);
    encode(SMALL);
    Eventually.holds("small", () -> height() > 0 && height() <= 180);
    encode(LARGE);
    Eventually.holds("large again", () -> height() > 180);
    close();
  }

  /** The shorter side counts. */
  private int height() {
    encodeAgain();
    return Math.min(b.picture.getVideoWidth(), b.picture.getVideoHeight());
  }

  /** What the browser did not take at once is tried again. */
  private void encodeAgain() {
    inEvent(() -> a.port.encodeScreen(Encoding.OFF));
  }

  @Test
  void aPictureThatNobodySeesIsNotSentUntilSomebodyDoes() {
    connect(false);
    encode(LARGE);
    encode(Encoding.OFF);
    Eventually.holds("no more pictures", this::isQuiet);
    long before = statsOf(b).bytesReceived();
    assertTrue(before > 0);
    encode(SMALL);
    Eventually.holds("pictures again", () -> statsOf(b).bytesReceived() > before + 10_000);
    close();
  }

  /** Whether nothing at all has come for a second. */
  private boolean isQuiet() {
    long now = statsOf(b).bytesReceived();
    quiet = now == received ? quiet + 1 : 0;
    received = now;
    return quiet >= QUIET_MEASUREMENTS;
  }

  @Test
  void anEncodingBeforeTheFirstDescriptionDoesNoHarm() {
    inEvent(
        () -> {
          a.port.encodeCamera(SMALL);
          a.port.offerMedia();
          a.port.encodeCamera(LARGE);
          a.port.encodeScreen(SMALL);
        });
    close();
  }

  @Test
  void everythingThatIsShownIsMeasured() {
    connect(true);
    Eventually.holds("round trip", () -> statsOf(a).roundTripMillis() >= 0 && hasPath(a));
    Eventually.holds("size", () -> statsOf(b).frameHeight() > 0 && statsOf(b).frameWidth() > 0);
    Eventually.holds("frames", () -> statsOf(b).framesPerSecond() > 0);
    LinkStats sent = statsOf(a);
    LinkStats received = statsOf(b);
    assertTrue(sent.bytesSent() > 0 && received.bytesReceived() > 0);
    assertTrue(received.packetsReceived() > 0);
    assertEquals(0, received.packetsLost());
    assertTrue(List.of("VP8", "VP9", "H264", "AV1").contains(received.codec()), received.codec());
    assertEquals("", sent.codec());
    LinkStats later = statsOf(a);
    assertTrue(later.bytesSent() >= sent.bytesSent());
    close();
  }

  private boolean hasPath(End end) {
    Via via = statsOf(end).via();
    return via == Via.HOST || via == Via.PRFLX;
  }

  @Test
  void aVoiceHasALevelAndSilenceHasNone() {
    connect(true);
    int[] level = {0};
    Eventually.holds(
        "loud",
        () -> {
          inEvent(() -> level[0] = b.port.audioLevel());
          return level[0] > 30;
        });
    inEvent(() -> a.media.muteMicrophone(true));
    Eventually.holds(
        "silent",
        () -> {
          inEvent(() -> level[0] = b.port.audioLevel());
          return level[0] < 5;
        });
    inEvent(() -> level[0] = a.port.audioLevel());
    assertTrue(level[0] < 5, "nobody speaks to a, but level " + level[0]);
    close();
  }

  @Test
  void afterClosingNothingIsMeasured() {
    connect(true);
    close();
    encode(SMALL);
    inEvent(() -> assertEquals(0, b.port.audioLevel()));
  }
}
