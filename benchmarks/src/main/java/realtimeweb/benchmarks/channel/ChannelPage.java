package realtimeweb.benchmarks.channel;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.typedarrays.ArrayBuffer;
import org.teavm.jso.typedarrays.Int8Array;
import realtimeweb.browser.json.RecordJson;
import realtimeweb.browser.store.WebCrypto;
import teavm.promise.Promises;

/**
 * The secure channel in a browser, in turns with what channel-bare.js does by hand. Leaves its
 * findings, a line each, in {@code window.findings}, and then sets {@code window.finished}.
 */
public final class ChannelPage {
  private static final int[] SIZES = {64, 1_024, 16_384, 65_536};
  private static final int LINE_BYTES = 200;
  private static final int BULK_BYTES = 65_536;
  private static final int BULK_WINDOW = 8;

  private final ChannelPairs pairs = new ChannelPairs(new WebCrypto(), new RecordJson());
  private final ChannelPair pair = pairs.meet();
  private final Wire wire = Promises.await(openWire());
  private final int turnMillis = setting("millis");
  private boolean warm;

  /** Both ends of a data channel within the page. */
  private interface Wire extends JSObject {
    void send(Int8Array frame);

    JSPromise<ArrayBuffer> next();
  }

  /** How often something can be done, by trying it for so long. */
  private interface Turn {
    double perSecond(int millis);
  }

  private ChannelPage() {}

  /** In the page channel.html, whose address tells {@code rounds} and {@code millis}. */
  public static void main(String[] args) {
    ChannelPage page = new ChannelPage();
    page.measure();
    page.warm = true;
    for (int round = 0; round < setting("rounds"); round++) {
      page.measure();
    }
    finish();
  }

  private void measure() {
    for (int size : SIZES) {
      byte[] plaintext = new byte[size];
      String finding = "frames/" + size + "/";
      turn(finding + "ours/", millis -> Pace.perSecond(() -> pair.exchange(plaintext), millis));
      turn(finding + "sealed/", millis -> Promises.await(bareFrames(size, millis)).doubleValue());
    }
    turn("handshakes/0/ours/", millis -> Pace.perSecond(pairs::meet, millis));
    through("line/", LINE_BYTES, 1);
    through("bulk/", BULK_BYTES, BULK_WINDOW);
  }

  private void through(String what, int size, int window) {
    String finding = what + size + "/";
    turn(finding + "ours/", millis -> framesThrough(size, window, millis));
    turn(finding + "sealed/", millis -> bare(true, size, window, millis));
    turn(finding + "clear/", millis -> bare(false, size, window, millis));
  }

  /** Frames a second through the data channel, with so many on their way at once. */
  private double framesThrough(int size, int window, int millis) {
    byte[] plaintext = new byte[size];
    for (int i = 0; i < window; i++) {
      wire.send(Int8Array.fromJavaArray(pair.seal(plaintext)));
    }
    double frames =
        Pace.perSecond(
            () -> {
              receive();
              wire.send(Int8Array.fromJavaArray(pair.seal(plaintext)));
            },
            millis);
    for (int i = 0; i < window; i++) {
      receive();
    }
    return frames;
  }

  private double bare(boolean sealed, int size, int window, int millis) {
    return Promises.await(bareThrough(wire, sealed, size, window, millis)).doubleValue();
  }

  private void receive() {
    pair.open(new Int8Array(Promises.await(wire.next())).toJavaArray());
  }

  /** Begins uncounted, so as not to pay for what the turn before left behind. */
  private void turn(String finding, Turn turn) {
    turn.perSecond(turnMillis / 4);
    double perSecond = turn.perSecond(turnMillis);
    if (warm) {
      note(finding + perSecond);
    }
  }

  @JSBody(
      params = "name",
      script = "return Number(new URLSearchParams(location.search).get(name));")
  private static native int setting(String name);

  @JSBody(script = "return openWire();")
  private static native JSPromise<Wire> openWire();

  @JSBody(
      params = {"size", "millis"},
      script = "return bareFrames(size, millis);")
  private static native JSPromise<JSNumber> bareFrames(int size, int millis);

  @JSBody(
      params = {"wire", "sealed", "size", "window", "millis"},
      script = "return bareThrough(wire, sealed, size, window, millis);")
  private static native JSPromise<JSNumber> bareThrough(
      Wire wire, boolean sealed, int size, int window, int millis);

  @JSBody(params = "finding", script = "findings.push(finding);")
  private static native void note(String finding);

  @JSBody(script = "window.finished = true;")
  private static native void finish();
}
