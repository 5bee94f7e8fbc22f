package realtimeweb.ui.controls;

import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.protocol.PeerMessage.ReactionKind;
import realtimeweb.session.Intents;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.Icon;
import realtimeweb.ui.text.Label;
import realtimeweb.ui.text.Texts;
import realtimeweb.ui.widgets.Menu;
import realtimeweb.ui.widgets.MenuItem;
import realtimeweb.ui.widgets.ReactionIcon;

/** The menu of reactions. */
public final class ReactionMenu {
  private final Menu menu;
  private final HTMLElement button;

  public ReactionMenu(Texts texts, Intents.Poster poster) {
    menu = new Menu(texts.of(Label.REACT), "react-menu");
    for (ReactionKind kind : ReactionKind.values()) {
      menu.add(
          MenuItem.drawn(
              ReactionIcon.draw(kind),
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

  public Menu menu() {
    return menu;
  }

  public HTMLElement button() {
    return button;
  }
}
