package realtimeweb.ui.widgets;

import org.teavm.jso.dom.xml.Element;
import realtimeweb.protocol.PeerMessage.ReactionKind;
import realtimeweb.ui.html.SvgPath;

/** The icon of a reaction, which looks the same with or without an emoji font. */
public final class ReactionIcon {
  private static final int GRID = 24;
  private static final String FACE = "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z";

  private ReactionIcon() {}

  /** Hidden from screen readers, because text is beside it. */
  public static Element draw(ReactionKind kind) {
    Element svg = SvgPath.hidden(GRID, strokes(kind));
    svg.setAttribute("class", "feeling");
    svg.setAttribute("data-kind", kind.name());
    return svg;
  }

  private static String strokes(ReactionKind kind) {
    return switch (kind) {
      case THUMBS_UP ->
          "M7.5 10.5L11 3.2c1.6 0 2.7 1.2 2.5 2.8L13 9.3h5.3a2 2 0 0 1 2 2.4l-1.2 6.4a2 2 0 0 1-2"
              + " 1.6H7.5zM3.5 10.5h4v9.2h-4z";
      case APPLAUSE ->
          "M6.2 13.6L4.6 12a1.4 1.4 0 0 1 2-2l-.9-.9a1.4 1.4 0 0 1 2-2l.6.6a1.4 1.4 0 0 1 2-2l4.9"
              + " 5-.3-2.4a1.4 1.4 0 0 1 2.8-.4l.8 5.4a6 6 0 0 1-1.7 5.1l-.6.6a5.4 5.4 0 0 1-7.6"
              + " 0zM17.5 3.5l.6-1.6M20.4 5.6l1.6-.7M14 3.2L13.8 1.6";
      case HEART ->
          "M12 20.2S3.2 15.3 3.2 9.2A4.7 4.7 0 0 1 12 6.8a4.7 4.7 0 0 1 8.8 2.4c0 6.1-8.8 11-8.8"
              + " 11z";
      case LAUGHTER ->
          FACE
              + "M6.8 12.7h10.4a5.2 5.2 0 0 1-10.4 0zM7.3 9.8l1.6-1.4 1.6 1.4M13.5 9.8l1.6-1.4 1.6"
              + " 1.4";
      case SURPRISE ->
          FACE + "M8.9 9.2v.9M15.1 9.2v.9M12 13.3a2 2.2 0 1 0 0 4.4 2 2.2 0 0 0 0-4.4z";
      case PARTY ->
          "M3 21l4.6-11.4 6.8 6.8zM13.5 8.6c2.2-.3 3-1.8 2.5-4.1M15.6 12.2c2.4-2.2 4-2 5.6-.6M18.6"
              + " 7.4h.1M20.8 4.2h.1M10.9 4.4h.1M19 16.8h.1";
    };
  }
}
