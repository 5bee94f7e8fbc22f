package realtimeweb.ui.html;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;

/** A pointer drag (Pointer Events); a short movement remains a click. */
public final class Drag {
  /** One move of a drag that began on {@code target}; distances from there, in CSS pixels. */
  @JSFunctor
  public interface Moved extends JSObject {
    void on(HTMLElement target, int x, int y, boolean touch, boolean ended);
  }

  private Drag() {}

  /** Reports drags inside the element, and suppresses the click that ends a drag. */
  @JSBody(
      params = {"element", "moved"},
      script =
          "var start = null; var far = false;"
              + "var tell = (e, ended) => moved(start.target, (e.clientX - start.clientX) | 0,"
              + " (e.clientY - start.clientY) | 0, start.pointerType === 'touch', ended);"
              + "var mine = e => start !== null && e.pointerId === start.pointerId;"
              + "element.addEventListener('pointerdown', e => {"
              + " if (e.isPrimary && e.button === 0) { start = e; far = false; } });"
              + "element.addEventListener('pointermove', e => { if (!mine(e)) { return; }"
              + " if (!far && Math.abs(e.clientX - start.clientX)"
              + " + Math.abs(e.clientY - start.clientY) > 8) {"
              + "  far = true; element.setPointerCapture(e.pointerId); }"
              + " if (far) { tell(e, false); } });"
              + "var end = e => { if (mine(e)) { if (far) { tell(e, true); } start = null; } };"
              + "element.addEventListener('pointerup', end);"
              + "element.addEventListener('pointercancel', end);"
              + "element.addEventListener('click', e => { if (far) {"
              + " far = false; e.stopPropagation(); e.preventDefault(); } }, true);")
  public static native void listen(HTMLElement element, Moved moved);
}
