package realtimeweb.ui.html;

import org.teavm.jso.JSBody;

/**
 * Suppresses accidental clicks. A control that appeared under a resting pointer ignores clicks for
 * half a second: such a click may be the second of a double click, or was meant for what was there
 * before. If the pointer moved to the control there is no delay, and keys are never delayed.
 */
public final class Misclicks {
  private Misclicks() {}

  /**
   * Suppresses accidental clicks in the whole page, before other listeners see them.
   *
   * <p>A pointer rests while it stays within {@code NEAR} pixels, since hands tremble. Scrolling
   * moves the page under the pointer on purpose and does not count. Browsers report what appears
   * under a mouse within a frame or two; a target first seen at the press itself, as always with
   * touch, appeared after the last report. Each pointer type is tracked separately, because a
   * browser may report a mouse that does not move while a finger taps. A suppressed press moves no
   * focus either, or a phone would open its keyboard.
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
