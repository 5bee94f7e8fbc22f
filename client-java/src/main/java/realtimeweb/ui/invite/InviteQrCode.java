package realtimeweb.ui.invite;

import java.nio.charset.StandardCharsets;
import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.Icon;
import realtimeweb.ui.text.Label;
import realtimeweb.ui.text.Texts;
import realtimeweb.ui.widgets.QrCodeView;
import realtimeweb.ui.widgets.QrText;

/** The invite link as a QR code behind a button; no button if the link is too long for the code. */
public final class InviteQrCode {
  private final String name;
  private final HTMLElement button;
  private final HTMLElement picture = Html.div("qr-picture").attr("hidden", "").element();
  private final HTMLElement element;
  private String drawn = "";

  public InviteQrCode(Texts texts) {
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

  public HTMLElement element() {
    return element;
  }

  /** Reads the current address, which follows the room. */
  public void refresh() {
    String link = InviteAddress.link();
    Dom.visible(element, link.getBytes(StandardCharsets.UTF_8).length <= QrText.MAX_BYTES);
    if (!picture.isHidden() && !link.equals(drawn)) {
      drawn = link;
      Dom.only(picture, QrCodeView.draw(name, link));
    }
  }

  private void toggle() {
    boolean open = picture.isHidden();
    Dom.visible(picture, open);
    Dom.flag(button, "aria-expanded", open);
    refresh();
  }
}
