package realtimeweb.ui.html;

import org.teavm.jso.JSBody;

/**
 * Clicks that nobody meant. A control that came under a pointer at rest takes no click for half a
 * second: the second click of a double click on what has gone, or one that was on its way to what
 * was there before. Where the pointer went to the control there is nothing to wait for, and keys
 * are never held up.
 */
public final class Misclicks {
  private Misclicks() {}

  /**
   * Drops them in all of the page, before anything else hears of them.
   *
   * <p>A pointer is at rest within {@code NEAR} pixels, since hands tremble. Whoever scrolls moves
   * the page under the pointer on purpose. Browsers report what comes under a mouse within a
   * picture or two; what is found only at the press itself, as always with a finger, came after the
   * last report. Each kind of pointer is followed by itself, for a browser may tell of a mouse that
   * nobody moves while a finger taps. What is pressed gets no focus either, or a phone would bring
   * up its keyboard.
   */
  @JSBody(
      script =
          "var SETTLED = 500, NEAR = 24, PICTURES = 50, LONG_AGO = -1e9,"
              + " CONTROLS = 'button, a[href], input, select, textarea, label, summary, .tile';"
              + "var pointers = {}, scrolled = LONG_AGO, dropped = false;"
              + "var pointer = e => pointers[e.pointerType] || (pointers[e.pointerType] ="
              + " {x: 0, y: 0, under: null, reported: LONG_AGO, came: LONG_AGO, sought: LONG_AGO});"
              + "var control = node => node && node.closest ? node.closest(CONTROLS) : null;"
              + "var report = e => { if (!e.isPrimary) { return; }"
              + " var p = pointer(e), now = performance.now(), there = control(e.target);"
              + " if (there !== p.under) {"
              + "  var near = Math.abs(e.clientX - p.x) + Math.abs(e.clientY - p.y) < NEAR;"
              + "  var rested = near && now - scrolled > SETTLED"
              + "   && control(document.elementFromPoint(p.x, p.y)) !== p.under;"
              + "  p.came = rested ? now : LONG_AGO; p.sought = rested ? p.reported : LONG_AGO;"
              + "  p.under = there; }"
              + " p.x = e.clientX; p.y = e.clientY; p.reported = now; };"
              + "var press = e => { report(e); var p = pointer(e), now = performance.now();"
              + " dropped = now - (now - p.came < PICTURES ? p.sought : p.came) < SETTLED; };"
              + "var on = (type, listener) => document.addEventListener(type, listener, true);"
              + "on('pointerover', report); on('pointermove', report); on('pointerup', report);"
              + "on('pointerdown', press);"
              + "document.addEventListener('wheel', () => { scrolled = performance.now(); },"
              + " {capture: true, passive: true});"
              + "on('mousedown', e => { if (dropped) { e.preventDefault(); } });"
              + "on('click', e => { if (dropped && e.detail > 0) {"
              + " e.preventDefault(); e.stopImmediatePropagation(); } dropped = false; });")
  public static native void drop();
}
