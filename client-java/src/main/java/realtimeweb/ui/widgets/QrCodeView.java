package realtimeweb.ui.widgets;

import io.nayuki.qrcodegen.QrCode;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Element;
import realtimeweb.protocol.Nullable;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.SvgPath;
import realtimeweb.ui.html.View;

/** A QR code in a native disclosure element; the slice is its text. */
public final class QrCodeView extends View<String> {
  /** The light margin that readers need around the code, in modules. */
  private static final int QUIET_ZONE = 4;

  private final String name;
  private final HTMLElement picture = Html.div("qr-picture").element();
  private final HTMLElement element;

  public QrCodeView(String summary, String name) {
    this.name = name;
    element =
        Html.of("details", "qr")
            .add(Html.of("summary", "qr-summary").text(summary))
            .add(picture)
            .element();
  }

  @Override
  public HTMLElement element() {
    return element;
  }

  @Override
  protected void render(String text, @Nullable String before) {
    Dom.only(picture, draw(name, text));
  }

  /**
   * The code as SVG, with an accessible name.
   *
   * @throws IllegalArgumentException if the text is longer than {@link QrText#MAX_BYTES}
   */
  public static Element draw(String name, String text) {
    QrCode code = QrText.encode(text);
    return SvgPath.named(name, code.size + 2 * QUIET_ZONE, path(code));
  }

  /** Draws every run of dark modules in a row as one rectangle. */
  private static String path(QrCode code) {
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      int x = 0;
      while (x < code.size) {
        int end = x;
        while (end < code.size && code.getModule(end, y)) {
          end++;
        }
        if (end > x) {
          path.append('M').append(x + QUIET_ZONE).append(' ').append(y + QUIET_ZONE);
          path.append('h').append(end - x).append("v1h").append(x - end).append('z');
        }
        x = end + 1;
      }
    }
    return path.toString();
  }
}
