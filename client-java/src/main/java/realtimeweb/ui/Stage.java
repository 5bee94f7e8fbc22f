package realtimeweb.ui;

import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.Intents;
import realtimeweb.session.Screen.Person;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.Keyed;
import realtimeweb.ui.html.Page;
import realtimeweb.ui.html.View;
import realtimeweb.ui.text.Texts;
import realtimeweb.ui.text.Word;

/** Everybody's tiles: one alone, two as the other and a thumbnail of oneself, more as a grid. */
final class Stage extends View<List<Person>> {
  private final HTMLElement tiles = Html.div("tiles").element();
  private final HTMLElement waiting;
  private final InviteLink invite;
  private final Keyed<Person, Tile> keyed;
  private final HTMLElement element;
  private int count;

  Stage(Texts texts, Intents.Poster poster, Streams streams) {
    invite = new InviteLink(texts, poster);
    keyed = new Keyed<>(tiles, Person::id, person -> new Tile(texts, streams, person.self()));
    waiting =
        Html.div("waiting")
            .add(Html.of("p", "waiting-title").text(texts.of(Word.ALONE)))
            .add(Html.of("p", "field-hint").text(texts.of(Word.INVITE_HINT)))
            .add(invite.element())
            .element();
    element =
        Html.of("section", "stage")
            .label(texts.of(Word.PARTICIPANTS))
            .add(tiles)
            .add(waiting)
            .element();
    Page.onResize(tiles, this::fit);
  }

  @Override
  public HTMLElement element() {
    return element;
  }

  @Override
  protected void render(List<Person> people, @Nullable List<Person> before) {
    count = people.size();
    Dom.attr(element, "data-people", count == 1 ? "one" : count == 2 ? "two" : "many");
    keyed.show(people);
    Dom.visible(waiting, count == 1);
    invite.refresh();
    if (before == null || before.size() != count) {
      fit();
    }
  }

  private void fit() {
    Grid grid = Grid.fit(count, tiles.getClientWidth(), tiles.getClientHeight());
    Dom.property(tiles, "--tile-width", grid.tileWidth() + "px");
    Dom.property(tiles, "--tile-height", grid.tileHeight() + "px");
  }
}
