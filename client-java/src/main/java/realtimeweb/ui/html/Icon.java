package realtimeweb.ui.html;

import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.xml.Element;

/** The icons: strokes on a grid of 24, drawn in the colour of the text around them. */
public enum Icon {
  MICROPHONE(
      "M12 3a3 3 0 0 0-3 3v5a3 3 0 0 0 6 0V6a3 3 0 0 0-3-3z"
          + "M5.5 11a6.5 6.5 0 0 0 13 0M12 17.5V21M9 21h6"),
  MICROPHONE_OFF(
      "M3.5 3.5l17 17M9.3 4.7A3 3 0 0 1 15 6v4.6M9 9.2V11a3 3 0 0 0 4.4 2.7"
          + "M5.5 11a6.5 6.5 0 0 0 10.3 5.3M18.5 11a6.5 6.5 0 0 1-1 3.4M12 17.5V21M9 21h6"),
  CAMERA(
      "M4.5 6.5h8a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2h-8a2 2 0 0 1-2-2v-7a2 2 0 0 1 2-2z"
          + "M14.5 10.9l5.2-3.2a.9.9 0 0 1 1.3.8v7a.9.9 0 0 1-1.3.8l-5.2-3.2"),
  CAMERA_OFF(
      "M3.5 3.5l17 17M9.6 6.5h2.9a2 2 0 0 1 2 2v2.9l5.2-3.7a.9.9 0 0 1 1.3.8v7"
          + "M14.2 16.5a2 2 0 0 1-1.7 1h-8a2 2 0 0 1-2-2v-7a2 2 0 0 1 1.9-2"),
  CHAT(
      "M5 4.5h14a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-7.5L7 21v-3.5H5a2 2 0 0 1-2-2v-9a2 2 0 0 1 2-2z"
          + "M8 9.3h8M8 12.8h5"),
  PEOPLE(
      "M9 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 19.5a6.5 6.5 0 0 1 13 0"
          + "M15.6 4.8a3.5 3.5 0 0 1 0 6.4M18 14.1a6.5 6.5 0 0 1 3.5 5.4"),
  SHIELD("M12 3l7.5 2.8v5.4c0 4.5-3 8-7.5 9.8-4.5-1.8-7.5-5.3-7.5-9.8V5.8z"),
  SHIELD_CHECK(
      "M12 3l7.5 2.8v5.4c0 4.5-3 8-7.5 9.8-4.5-1.8-7.5-5.3-7.5-9.8V5.8z"
          + "M8.8 12l2.3 2.3 4.2-4.5"),
  SHIELD_WARNING(
      "M12 3l7.5 2.8v5.4c0 4.5-3 8-7.5 9.8-4.5-1.8-7.5-5.3-7.5-9.8V5.8zM12 8v4.5M12 15.8v.1"),
  LOCK(
      "M7 10.5h10a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2v-6a2 2 0 0 1 2-2z"
          + "M8 10.5V8a4 4 0 0 1 8 0v2.5M12 14.5v2"),
  HANG_UP(
      "M12 8.7c-3.1 0-5.9.8-8.1 2.2-1 .7-1.5 1.8-1.3 2.9l.3 1.6c.2.9 1 1.4 1.9 1.3l2.6-.5"
          + "c.8-.2 1.3-.8 1.3-1.6v-1.5a10.6 10.6 0 0 1 6.6 0v1.5c0 .8.5 1.4 1.3 1.6l2.6.5"
          + "c.9.1 1.7-.4 1.9-1.3l.3-1.6c.2-1.1-.3-2.2-1.3-2.9-2.2-1.4-5-2.2-8.1-2.2z"),
  CLOSE("M6 6l12 12M18 6L6 18"),
  SEND("M4.6 12L3.4 4.9a.9.9 0 0 1 1.3-.9l15.8 7.2a.9.9 0 0 1 0 1.6L4.7 20a.9.9 0 0 1-1.3-.9zH11"),
  COPY(
      "M10.5 8.5h8a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-8a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2z"
          + "M5.5 15.5a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2h8a2 2 0 0 1 2 2"),
  CHECK("M5 12.7l4.4 4.3L19 7.3"),
  CHECKS("M2.5 12.7L6.9 17l8.6-9.7M12.2 16.4l.7.6 8.6-9.7"),
  CLOCK("M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 7.5V12l3 2"),
  RELAY(
      "M5.5 4h13A1.5 1.5 0 0 1 20 5.5v4a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 9.5v-4"
          + "A1.5 1.5 0 0 1 5.5 4zM5.5 13h13a1.5 1.5 0 0 1 1.5 1.5v4a1.5 1.5 0 0 1-1.5 1.5h-13"
          + "A1.5 1.5 0 0 1 4 18.5v-4A1.5 1.5 0 0 1 5.5 13zM7.5 7.5h.1M7.5 16.5h.1M12 7.5h4M12 16.5h4"),
  DOWN("M12 5v14M6 13l6 6 6-6"),
  RIGHT("M5 12h14M13 6l6 6-6 6"),
  BACK("M19 12H5M11 6l-6 6 6 6"),
  RETRY(
      "M20 11.5A8 8 0 0 0 6.2 6.4L3.5 9M3.5 4.5V9H8"
          + "M4 12.5a8 8 0 0 0 13.8 5.1l2.7-2.6M20.5 19.5V15H16"),
  WARNING(
      "M10.6 4.4L2.9 17.6A1.6 1.6 0 0 0 4.3 20h15.4a1.6 1.6 0 0 0 1.4-2.4L13.4 4.4a1.6 1.6 0 0"
          + " 0-2.8 0zM12 9.5v4M12 16.6v.1"),
  KEY("M15.5 3.5a5 5 0 1 0 0 10 5 5 0 0 0 0-10zM12 12l-8.5 8.5M6 18l2.5 2.5M9 15l2.2 2.2"),
  GLOBE(
      "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM3.5 12h17"
          + "M12 3.5c2.3 2.4 3.4 5.2 3.4 8.5s-1.1 6.1-3.4 8.5c-2.3-2.4-3.4-5.2-3.4-8.5"
          + "s1.1-6.1 3.4-8.5z"),
  /** The product's mark: a camera with a keyhole. */
  MARK(
      "M5 5.5h7.5A3 3 0 0 1 15.5 8.5v7a3 3 0 0 1-3 3H5a3 3 0 0 1-3-3v-7a3 3 0 0 1 3-3z"
          + "M15.5 11l4.7-3.1a1 1 0 0 1 1.6.8v6.6a1 1 0 0 1-1.6.8L15.5 13"
          + "M8.75 9.7a1.3 1.3 0 1 0 0 2.6 1.3 1.3 0 0 0 0-2.6zM8.75 12.3v2.4");

  private static final String SVG = "http://www.w3.org/2000/svg";

  private final String strokes;

  Icon(String strokes) {
    this.strokes = strokes;
  }

  /** A new drawing, hidden from screen readers: the words stand beside it. */
  public Element draw() {
    Element path = HTMLDocument.current().createElementNS(SVG, "path");
    path.setAttribute("d", strokes);
    Element svg = HTMLDocument.current().createElementNS(SVG, "svg");
    svg.setAttribute("class", "icon");
    svg.setAttribute("viewBox", "0 0 24 24");
    svg.setAttribute("aria-hidden", "true");
    svg.appendChild(path);
    return svg;
  }
}
