package realtimeweb.ui;

import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.protocol.PeerMessage.ReactionKind;
import realtimeweb.session.Intents;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.Icon;
import realtimeweb.ui.text.Label;
import realtimeweb.ui.text.Texts;

/** The feelings that can be shown. */
final class ReactMenu {
  private final Menu menu;
  private final HTMLElement button;

  ReactMenu(Texts texts, Intents.Poster poster) {
    menu = new Menu(texts.of(Label.REACT), "react-menu");
    for (ReactionKind kind : ReactionKind.values()) {
      menu.add(
          MenuItem.drawn(
              Feeling.draw(kind),
              texts.reaction(kind),
              () -> poster.call(call -> call.react(kind))));
    }
    button =
        menu.openedBy(
            Html.button("control")
                .label(texts.of(Label.REACT))
                .attr("title", texts.of(Label.REACT))
                .icon(Icon.SMILE)
                .element());
  }

  Menu menu() {
    return menu;
  }

  HTMLElement button() {
    return button;
  }
}
