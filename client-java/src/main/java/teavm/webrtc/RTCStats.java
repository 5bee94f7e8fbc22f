package teavm.webrtc;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/**
 * One object of a statistics report (WebRTC 8.4). Its members depend on its type (Identifiers for
 * WebRTC's Statistics API) and on the browser.
 */
public abstract class RTCStats implements JSObject {
  @JSProperty
  public abstract String getType();

  /** A number; 0 if the browser does not report it. */
  @JSBody(
      params = {"stats", "member"},
      script = "var value = stats[member]; return typeof value === 'number' ? value : 0;")
  public static native double number(RTCStats stats, String member);

  /** A text; empty if the browser does not report it. */
  @JSBody(
      params = {"stats", "member"},
      script = "var value = stats[member]; return typeof value === 'string' ? value : '';")
  public static native String text(RTCStats stats, String member);

  /** Whether this member is true. */
  @JSBody(
      params = {"stats", "member"},
      script = "return stats[member] === true;")
  public static native boolean is(RTCStats stats, String member);
}
