package realtimeweb.ui;

import java.nio.charset.StandardCharsets;
import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.Icon;
import realtimeweb.ui.text.Label;
import realtimeweb.ui.text.Texts;

/** The invite link as a QR code behind a button; without one where the link is too long for it. */
final class QrLink {
  private final String name;
  private final HTMLElement button;
  private final HTMLElement picture = Html.div("qr-picture").attr("hidden", "").element();
  private final HTMLElement element;
  private String drawn = "";

  QrLink(Texts texts) {
    name = texts.of(Label.QR_CODE_OF_LINK);
    button =
        Html.button("button secondary")
            .attr("aria-expanded", "false")
            .icon(Icon.QR)
            .text(texts.of(Label.SHOW_QR_CODE))
            .onClick(this::toggle)
            .element();
    element = Html.div("qr-link").add(button).add(picture).element();
  }

  HTMLElement element() {
    return element;
  }

  /** Takes the address over, which follows the room. */
  void refresh() {
    String link = Invitation.link();
    Dom.visible(element, link.getBytes(StandardCharsets.UTF_8).length <= QrText.MAX_BYTES);
    if (!picture.isHidden() && !link.equals(drawn)) {
      drawn = link;
      Dom.only(picture, QrPicture.draw(name, link));
    }
  }

  private void toggle() {
    boolean open = picture.isHidden();
    Dom.visible(picture, open);
    Dom.flag(button, "aria-expanded", open);
    refresh();
  }
}
