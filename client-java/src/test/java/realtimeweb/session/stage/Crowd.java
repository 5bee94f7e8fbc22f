package realtimeweb.session.stage;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import realtimeweb.protocol.PeerMessage.Presence;
import realtimeweb.session.screen.ParticipantConnection;
import realtimeweb.session.screen.ParticipantState;
import realtimeweb.session.screen.TileId;
import realtimeweb.session.screen.VideoSource;

/** People who come, share and go, as the arrangement is told of them. */
final class Crowd {
  static final String SELF = "self";

  private final Set<String> others = new LinkedHashSet<>();
  private final Set<String> sharing = new LinkedHashSet<>();

  Crowd comes(String... ids) {
    others.addAll(List.of(ids));
    return this;
  }

  Crowd goes(String id) {
    others.remove(id);
    sharing.remove(id);
    return this;
  }

  Crowd shares(String id) {
    sharing.add(id);
    return this;
  }

  Crowd stopsSharing(String id) {
    sharing.remove(id);
    return this;
  }

  int size() {
    return others.size() + 1;
  }

  List<String> others() {
    return List.copyOf(others);
  }

  /** The others, and oneself last. */
  List<ParticipantState> people() {
    List<ParticipantState> people = new ArrayList<>();
    others.forEach(id -> people.add(person(id, false)));
    people.add(person(SELF, true));
    return people;
  }

  /** Everything that could be on the stage. */
  Set<TileId> tiles() {
    Set<TileId> tiles = new LinkedHashSet<>();
    people().forEach(person -> tiles.add(camera(person.id())));
    sharing.forEach(id -> tiles.add(screen(id)));
    return tiles;
  }

  static TileId camera(String id) {
    return new TileId(id, VideoSource.CAMERA);
  }

  static TileId screen(String id) {
    return new TileId(id, VideoSource.SCREEN);
  }

  static List<TileId> cameras(String... ids) {
    List<TileId> tiles = new ArrayList<>();
    for (String id : ids) {
      tiles.add(camera(id));
    }
    return tiles;
  }

  private ParticipantState person(String id, boolean self) {
    Presence presence = new Presence(true, true, false, sharing.contains(id), false, 0);
    return new ParticipantState(
        id, id, self, false, presence, false, 100, ParticipantConnection.CONNECTED, null, null);
  }
}
