package realtimeweb.session;

import java.util.ArrayList;
import java.util.List;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.Screen.Layout;
import realtimeweb.session.Screen.Person;
import realtimeweb.session.Screen.Source;
import realtimeweb.session.Screen.Stage;
import realtimeweb.session.Screen.Tile;

/** Where every tile goes: what the person chose, what the view has room for, and who speaks. */
final class Arrangement {
  private Layout layout = Layout.AUTO;
  private @Nullable Tile pinned;
  private int page;

  void choose(Layout chosen) {
    layout = chosen;
  }

  void next() {
    layout =
        switch (layout) {
          case AUTO -> Layout.GRID;
          case GRID -> Layout.SPEAKER;
          case SPEAKER -> Layout.AUTO;
        };
  }

  void pin(Tile tile) {
    pinned = tile.equals(pinned) ? null : tile;
  }

  void turnPage(int pages) {
    page += pages;
  }

  void fits(int grid, int strip) {}

  /**
   * The stage as it is now.
   *
   * @param people the others, and oneself last
   * @param speaker id of the person who speaks, or spoke last; empty if nobody did
   */
  Stage stage(List<Person> people, String speaker, boolean hideSelf) {
    List<Tile> main = new ArrayList<>();
    for (Person person : people) {
      main.add(new Tile(person.id(), Source.CAMERA));
    }
    return new Stage(layout, List.copyOf(main), List.of(), null, pinned, page, 1);
  }
}
