package realtimeweb.browser.recording;

import java.util.ArrayList;
import java.util.List;
import realtimeweb.session.Screen.InCall;
import realtimeweb.session.Screen.Person;
import realtimeweb.session.Screen.Source;
import realtimeweb.session.Screen.Tile;

/**
 * One picture of the recording.
 *
 * @param streamId of the participant as streams know it; empty for oneself
 * @param live whether there is a picture, or only the name
 */
public record Shot(String streamId, Source source, String name, boolean live) {

  /** What fills the stage, and oneself in the corner. */
  public static List<Shot> of(InCall call) {
    List<Tile> tiles = new ArrayList<>(call.stage().main());
    Tile thumbnail = call.stage().thumbnail();
    if (thumbnail != null) {
      tiles.add(thumbnail);
    }
    List<Shot> shots = new ArrayList<>();
    for (Tile tile : tiles) {
      for (Person person : call.people()) {
        if (person.id().equals(tile.personId())) {
          shots.add(of(tile.source(), person));
        }
      }
    }
    return shots;
  }

  private static Shot of(Source source, Person person) {
    boolean live =
        source == Source.SCREEN ? person.presence().screen() : person.presence().camera();
    return new Shot(person.self() ? "" : person.id(), source, person.name(), live);
  }
}
