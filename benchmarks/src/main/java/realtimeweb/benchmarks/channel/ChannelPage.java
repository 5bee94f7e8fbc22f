package realtimeweb.benchmarks.channel;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.typedarrays.ArrayBuffer;
import org.teavm.jso.typedarrays.Int8Array;
import realtimeweb.browser.WebCrypto;
import realtimeweb.browser.json.RecordJson;
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

  /** Both ends of a data channel within the page. */
  private interface Wire extends JSObject {
    void send(Int8Array frame);

    JSPromise<ArrayBuffer> next();
  }

  private ChannelPage() {}

  /** In the page channel.html, whose address tells {@code rounds} and {@code millis}. */
  public static void main(String[] args) {
    ChannelPage page = new ChannelPage();
    int millis = setting("millis");
    for (int round = 0; round <= setting("rounds"); round++) {
      page.measure(millis, round > 0); // the first warms up
    }
    finish();
  }

  private void measure(int millis, boolean counted) {
    for (int size : SIZES) {
      byte[] plaintext = new byte[size];
      double ours = Pace.perSecond(() -> pair.exchange(plaintext), millis);
      double bare = Promises.await(bareFrames(size, millis)).doubleValue();
      find("frames/" + size + "/ours/" + ours, counted);
      find("frames/" + size + "/sealed/" + bare, counted);
    }
    find("handshakes/0/ours/" + Pace.perSecond(pairs::meet, millis), counted);
    through("line", LINE_BYTES, 1, millis, counted);
    through("bulk", BULK_BYTES, BULK_WINDOW, millis, counted);
  }

  private void through(String what, int size, int window, int millis, boolean counted) {
    String finding = what + "/" + size + "/";
    find(finding + "ours/" + framesThrough(size, window, millis), counted);
    find(finding + "sealed/" + bare(true, size, window, millis), counted);
    find(finding + "clear/" + bare(false, size, window, millis), counted);
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

  private static void find(String finding, boolean counted) {
    if (counted) {
      note(finding);
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
