package realtimeweb.session;

import java.util.ArrayList;
import java.util.List;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.Screen.Person;
import realtimeweb.session.Screen.Source;
import realtimeweb.session.Screen.Tile;

/**
 * Who can be seen at this moment.
 *
 * @param others ids in the order in which they came
 * @param shares the others' screens
 * @param ownCamera null where one does not want to see oneself
 * @param ownShare one's own screen, or nothing
 */
record Company(
    List<String> others, List<Tile> shares, @Nullable Tile ownCamera, List<Tile> ownShare) {

  /** Whoever is alone sees oneself. */
  static Company of(List<Person> people, boolean hideSelf) {
    List<String> others = new ArrayList<>();
    List<Tile> shares = new ArrayList<>();
    List<Tile> ownShare = new ArrayList<>();
    Tile ownCamera = null;
    for (Person person : people) {
      if (person.presence().screen()) {
        (person.self() ? ownShare : shares).add(new Tile(person.id(), Source.SCREEN));
      }
      if (!person.self()) {
        others.add(person.id());
      } else if (!hideSelf || people.size() == 1) {
        ownCamera = new Tile(person.id(), Source.CAMERA);
      }
    }
    return new Company(others, shares, ownCamera, ownShare);
  }

  boolean has(Tile tile) {
    boolean theirCamera = tile.source() == Source.CAMERA && others.contains(tile.personId());
    return theirCamera || shares.contains(tile) || own().contains(tile);
  }

  /** One's own camera, or nothing. */
  List<Tile> ownFace() {
    return ownCamera == null ? List.of() : List.of(ownCamera);
  }

  /** One's own tiles, the camera last. */
  List<Tile> own() {
    List<Tile> own = new ArrayList<>(ownShare);
    own.addAll(ownFace());
    return own;
  }
}
