package realtimeweb.ui.stage;

import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.screen.Reaction;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.Keyed;
import realtimeweb.ui.html.View;
import realtimeweb.ui.widgets.ReactionIcon;

/**
 * A participant's current reactions over the tile; {@link ReactionAnnouncer} announces them in
 * words.
 */
final class TileReactions extends View<List<Reaction>> {
  private final HTMLElement element =
      Html.div("tile-reactions").attr("aria-hidden", "true").element();
  private final Keyed<Reaction, Shown> shown =
      new Keyed<>(element, reaction -> "" + reaction.id(), Shown::new);

  @Override
  public HTMLElement element() {
    return element;
  }

  @Override
  protected void render(List<Reaction> reactions, @Nullable List<Reaction> before) {
    shown.show(reactions);
  }

  /** A reaction never changes. */
  private static final class Shown extends View<Reaction> {
    private final HTMLElement element = Html.of("span", "tile-reaction").element();

    Shown(Reaction reaction) {
      element.appendChild(ReactionIcon.draw(reaction.kind()));
    }

    @Override
    public HTMLElement element() {
      return element;
    }

    @Override
    protected void render(Reaction reaction, @Nullable Reaction before) {}
  }
}
