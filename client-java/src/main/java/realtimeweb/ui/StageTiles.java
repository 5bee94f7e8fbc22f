package realtimeweb.ui;

import java.util.ArrayList;
import java.util.List;
import realtimeweb.session.Screen;
import realtimeweb.session.Screen.Person;
import realtimeweb.session.Screen.Reaction;
import realtimeweb.session.Screen.Source;

/**
 * Every tile there can be now, on this page or not: the list keeps its order when tiles change
 * place, so that no video is taken out of the page and stops.
 */
final class StageTiles {
  private StageTiles() {}

  static List<Tile.Slice> of(Stage.Slice slice) {
    List<Tile.Slice> tiles = new ArrayList<>();
    for (Person person : slice.people()) {
      tiles.add(tile(slice, person, Source.CAMERA));
      Screen.Tile screen = new Screen.Tile(person.id(), Source.SCREEN);
      if (person.presence().screen() || isShown(slice.stage(), screen)) {
        tiles.add(tile(slice, person, Source.SCREEN));
      }
    }
    return tiles;
  }

  private static Tile.Slice tile(Stage.Slice slice, Person person, Source source) {
    Screen.Tile tile = new Screen.Tile(person.id(), source);
    List<Reaction> reactions = new ArrayList<>();
    for (Reaction reaction : slice.reactions()) {
      if (source == Source.CAMERA && reaction.personId().equals(person.id())) {
        reactions.add(reaction);
      }
    }
    return new Tile.Slice(
        tile,
        person,
        handPlace(person, slice.people()),
        slice.mirrored(),
        tile.equals(slice.stage().pinned()),
        tile.equals(slice.stage().thumbnail()),
        slice.hosting(),
        reactions);
  }

  /** 1 for who raised the hand first; 0 for a hand that is down. */
  static int handPlace(Person person, List<Person> people) {
    long raisedAt = person.presence().handRaisedAt();
    if (raisedAt == 0) {
      return 0;
    }
    int place = 1;
    for (Person other : people) {
      long at = other.presence().handRaisedAt();
      boolean earlier = at < raisedAt || (at == raisedAt && other.id().compareTo(person.id()) < 0);
      place += at > 0 && earlier ? 1 : 0;
    }
    return place;
  }

  private static boolean isShown(Screen.Stage stage, Screen.Tile tile) {
    return stage.main().contains(tile)
        || stage.strip().contains(tile)
        || tile.equals(stage.thumbnail());
  }
}
