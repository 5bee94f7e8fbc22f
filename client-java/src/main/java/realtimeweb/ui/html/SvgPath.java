package realtimeweb.ui.html;

import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.xml.Element;

/** A single SVG path on a square grid. */
public final class SvgPath {
  private static final String SVG = "http://www.w3.org/2000/svg";

  private SvgPath() {}

  /** An SVG image with an accessible name. */
  public static Element named(String name, int size, String path) {
    Element svg = of(size, path);
    svg.setAttribute("role", "img");
    svg.setAttribute("aria-label", name);
    return svg;
  }

  /** An SVG image hidden from screen readers, because text is beside it. */
  public static Element hidden(int size, String path) {
    Element svg = of(size, path);
    svg.setAttribute("aria-hidden", "true");
    return svg;
  }

  private static Element of(int size, String path) {
    Element drawn = HTMLDocument.current().createElementNS(SVG, "path");
    drawn.setAttribute("d", path);
    Element svg = HTMLDocument.current().createElementNS(SVG, "svg");
    svg.setAttribute("viewBox", "0 0 " + size + " " + size);
    svg.appendChild(drawn);
    return svg;
  }
}
