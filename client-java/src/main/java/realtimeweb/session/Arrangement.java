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
  private final Seating seating = new Seating();
  private Layout layout = Layout.AUTO;
  private @Nullable Tile pinned;
  private int page;
  private int gridRoom = 9;
  private int stripRoom = 5;

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

  /** In a grid a pinned tile is the first of the first page. */
  void pin(Tile tile) {
    boolean held = tile.equals(pinned);
    pinned = held ? null : tile;
    page = held ? page : 0;
  }

  void turnPage(int pages) {
    page += pages;
  }

  /** As many as the view has room for, at least one of each. */
  void fits(int grid, int strip) {
    gridRoom = Math.max(1, grid);
    stripRoom = Math.max(1, strip);
  }

  /**
   * The stage as it is now.
   *
   * @param people the others, and oneself last
   * @param speaker id of the person who speaks, or spoke last; empty if nobody did
   */
  Stage stage(List<Person> people, String speaker, boolean hideSelf) {
    Company company = Company.of(people, hideSelf);
    seating.seat(company.others());
    seating.spoke(speaker);
    if (pinned != null && !company.has(pinned)) {
      pinned = null;
    }
    List<Tile> featured = featured(company);
    if (!featured.isEmpty()) {
      return besideStrip(featured, company);
    }
    if (layout == Layout.AUTO && company.others().size() == 1) {
      return faceToFace(company);
    }
    return grid(company);
  }

  /** What fills the stage, with everybody else in the filmstrip; empty for a grid. */
  private List<Tile> featured(Company company) {
    if (layout == Layout.GRID) {
      return List.of();
    }
    if (pinned != null) {
      return List.of(pinned);
    }
    if (!company.shares().isEmpty()) {
      return company.shares();
    }
    boolean speakerLayout = layout == Layout.SPEAKER && !company.others().isEmpty();
    return speakerLayout ? List.of(camera(seating.lastSpeaker())) : List.of();
  }

  private Stage besideStrip(List<Tile> featured, Company company) {
    List<Tile> strip = queue(featured, company, stripRoom, company.own());
    return staged(featured, strip, null, 1);
  }

  private Stage faceToFace(Company company) {
    List<Tile> other = List.of(camera(company.others().get(0)));
    return staged(other, company.ownShare(), company.ownCamera(), 1);
  }

  private Stage grid(Company company) {
    boolean everything = layout == Layout.GRID;
    List<Tile> first = pinned == null ? List.of() : List.of(pinned);
    List<Tile> own = everything ? company.own() : company.ownFace();
    List<Tile> all = new ArrayList<>(first);
    all.addAll(queue(first, company, gridRoom - first.size(), own));
    int pages = Math.max(1, (all.size() + gridRoom - 1) / gridRoom);
    turnWithin(pages);
    int from = page * gridRoom;
    List<Tile> shown = all.subList(from, Math.min(all.size(), from + gridRoom));
    return staged(shown, everything ? List.of() : company.ownShare(), null, pages);
  }

  /** Everything but those tiles, in order: screens, the others, oneself. */
  private List<Tile> queue(List<Tile> without, Company company, int inSight, List<Tile> own) {
    List<Tile> queue = new ArrayList<>(company.shares());
    queue.removeAll(without);
    String absent = cameraOf(without);
    for (String id : seating.order(absent, inSight - queue.size())) {
      queue.add(camera(id));
    }
    queue.addAll(own);
    queue.removeAll(without);
    return queue;
  }

  private Stage staged(List<Tile> main, List<Tile> strip, @Nullable Tile thumbnail, int pages) {
    turnWithin(pages);
    return new Stage(layout, List.copyOf(main), List.copyOf(strip), thumbnail, pinned, page, pages);
  }

  private void turnWithin(int pages) {
    page = Math.max(0, Math.min(page, pages - 1));
  }

  private static String cameraOf(List<Tile> tiles) {
    for (Tile tile : tiles) {
      if (tile.source() == Source.CAMERA) {
        return tile.personId();
      }
    }
    return "";
  }

  private static Tile camera(String personId) {
    return new Tile(personId, Source.CAMERA);
  }
}
