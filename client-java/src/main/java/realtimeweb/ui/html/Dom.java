package realtimeweb.ui.html;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Node;
import realtimeweb.protocol.Nullable;

/** Changes existing elements, and skips changes without effect. */
public final class Dom {
  private Dom() {}

  public static void text(HTMLElement element, String text) {
    if (!text.equals(element.getTextContent())) {
      element.setTextContent(text);
    }
  }

  /** Sets the attribute; null removes it. */
  public static void attr(HTMLElement element, String name, @Nullable String value) {
    if (value == null) {
      element.removeAttribute(name);
    } else if (!value.equals(element.getAttribute(name))) {
      element.setAttribute(name, value);
    }
  }

  public static void flag(HTMLElement element, String name, boolean value) {
    attr(element, name, value ? "true" : "false");
  }

  public static void visible(HTMLElement element, boolean visible) {
    if (element.isHidden() == visible) {
      element.setHidden(!visible);
    }
  }

  @JSBody(
      params = {"element", "name", "on"},
      script = "element.classList.toggle(name, on);")
  public static native void style(HTMLElement element, String name, boolean on);

  @JSBody(
      params = {"element", "property", "value"},
      script = "element.style.setProperty(property, value);")
  public static native void property(HTMLElement element, String property, String value);

  /** Makes this node the element's only child. */
  public static void only(HTMLElement element, Node child) {
    empty(element);
    element.appendChild(child);
  }

  public static void empty(HTMLElement element) {
    Node child = element.getFirstChild();
    while (child != null) {
      element.removeChild(child);
      child = element.getFirstChild();
    }
  }

  /** Moves focus to the element without scrolling the page. */
  @JSBody(params = "element", script = "element.focus({preventScroll: true});")
  public static native void focus(HTMLElement element);

  /** Moves focus into a field, with the caret at the end. */
  @JSBody(
      params = "field",
      script = "field.focus(); field.setSelectionRange(field.value.length, field.value.length);")
  public static native void focusEnd(HTMLElement field);

  @JSBody(params = "element", script = "return element.contains(document.activeElement);")
  public static native boolean hasFocus(HTMLElement element);

  @JSBody(
      params = {"element", "inside"},
      script = "return element.contains(inside);")
  public static native boolean contains(HTMLElement element, Node inside);

  /** Whether the element or an ancestor matches the CSS selector. */
  @JSBody(
      params = {"element", "selector"},
      script = "return !!(element.closest && element.closest(selector));")
  public static native boolean isInside(JSObject element, String selector);

  @JSBody(params = "element", script = "return element.getAttribute('aria-label') || '';")
  public static native String name(HTMLElement element);

  /** Whether Tab, with or without Shift, moves focus out of the element. */
  @JSBody(
      params = {"element", "back"},
      script =
          "var all = element.querySelectorAll('button:not([hidden]), input, a[href]');"
              + "var last = back ? all[0] : all[all.length - 1];"
              + "var now = document.activeElement;"
              + "return !last || now === last || (back && now === element);")
  public static native boolean leaves(HTMLElement element, boolean back);

  /** Whether the primary pointer is touch, where focusing a field opens the keyboard. */
  @JSBody(script = "return matchMedia('(pointer: coarse)').matches;")
  public static native boolean touch();
}
