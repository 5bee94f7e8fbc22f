package realtimeweb.ui.html;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;

/** Browser features that the views need beyond elements. */
public final class Page {
  /** The result of an attempt to copy. */
  @JSFunctor
  public interface Copied extends JSObject {
    void on(boolean done);
  }

  /** A change of an element's size. */
  @JSFunctor
  public interface Resized extends JSObject {
    void on();
  }

  private Page() {}

  /** Scheme, host and port. */
  @JSBody(script = "return location.origin;")
  public static native String origin();

  /** Path and fragment, without the query, which only says how the user came here. */
  @JSBody(script = "return location.pathname + location.hash;")
  public static native String place();

  /** Whether the address means the local machine on every machine. */
  @JSBody(
      script =
          "var host = location.hostname, parts = host.split('.');"
              + "return host === 'localhost' || host.endsWith('.localhost') || host === '[::1]'"
              + "|| (parts.length === 4 && parts[0] === '127' && isFinite(parts.join('')));")
  public static native boolean isLoopback();

  /** The https address of the same page. */
  @JSBody(script = "return 'https:' + location.href.slice(location.protocol.length);")
  public static native String secureAddress();

  /** The doctor's page, with a link back to the same room. */
  @JSBody(script = "return 'doctor' + location.hash;")
  public static native String doctorAddress();

  /** The start page, or the lobby of the room in the address. */
  @JSBody(script = "return './' + location.hash;")
  public static native String callAddress();

  @JSBody(
      params = {"text", "copied"},
      script =
          "if (!navigator.clipboard) { copied(false); return; }"
              + "var told = false;"
              + "var tell = done => { if (!told) { told = true; copied(done); } };"
              + "setTimeout(() => tell(false), 3000);"
              + "navigator.clipboard.writeText(text).then(() => tell(true), () => tell(false));")
  public static native void copy(String text, Copied copied);

  /** Whether the system can share a link (Web Share API). */
  @JSBody(script = "return !!navigator.share;")
  public static native boolean canShare();

  /**
   * Shares the link; only from a click. {@code failed} is not called if the user shares or cancels.
   */
  @JSBody(
      params = {"link", "failed"},
      script =
          "navigator.share({url: link})"
              + ".catch(e => { if (e.name !== 'AbortError') { failed(); } });")
  public static native void share(String link, Callback failed);

  @JSBody(
      params = {"element", "resized"},
      script = "new ResizeObserver(() => resized()).observe(element);")
  public static native void onResize(HTMLElement element, Resized resized);

  /**
   * Keeps --view-height at the height above the on-screen keyboard, if the browser lays the
   * keyboard over the page. Does nothing while the page is zoomed.
   */
  @JSBody(
      script =
          "var view = window.visualViewport; if (!view) { return; }"
              + "view.addEventListener('resize', () => { if (view.scale < 1.01) {"
              + " document.documentElement.style.setProperty('--view-height', view.height + 'px');"
              + " scrollTo(0, 0); } });")
  public static native void followKeyboard();

  /** Whether the target accepts text input. */
  @JSBody(
      params = "target",
      script = "return ['INPUT', 'TEXTAREA', 'SELECT'].indexOf(target.tagName) >= 0;")
  public static native boolean isField(JSObject target);

  /** Whether the target already uses the space bar or letters. */
  @JSBody(
      params = "target",
      script =
          "return !!target.closest && !!target.closest("
              + "'button, a, summary, input, select, textarea, [role^=menuitem]');")
  public static native boolean isPressable(JSObject target);

  @JSBody(script = "location.reload();")
  public static native void reload();
}
