package realtimeweb.session.stage;

import java.util.ArrayList;
import java.util.List;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.screen.ParticipantState;
import realtimeweb.session.screen.TileId;
import realtimeweb.session.screen.VideoSource;

/**
 * Who can be seen at this moment.
 *
 * @param others ids in the order in which they came
 * @param shares the others' screens
 * @param ownCamera null where one does not want to see oneself
 * @param ownShare one's own screen, or nothing
 */
record VisibleTiles(
    List<String> others, List<TileId> shares, @Nullable TileId ownCamera, List<TileId> ownShare) {

  /** Whoever is alone sees oneself. */
  static VisibleTiles of(List<ParticipantState> people, boolean hideSelf) {
    List<String> others = new ArrayList<>();
    List<TileId> shares = new ArrayList<>();
    List<TileId> ownShare = new ArrayList<>();
    TileId ownCamera = null;
    for (ParticipantState person : people) {
      if (person.presence().screen()) {
        (person.self() ? ownShare : shares).add(new TileId(person.id(), VideoSource.SCREEN));
      }
      if (!person.self()) {
        others.add(person.id());
      } else if (!hideSelf || people.size() == 1) {
        ownCamera = new TileId(person.id(), VideoSource.CAMERA);
      }
    }
    return new VisibleTiles(others, shares, ownCamera, ownShare);
  }

  boolean has(TileId tile) {
    boolean theirCamera =
        tile.source() == VideoSource.CAMERA && others.contains(tile.participantId());
    return theirCamera || shares.contains(tile) || own().contains(tile);
  }

  /** One's own camera, or nothing. */
  List<TileId> ownFace() {
    return ownCamera == null ? List.of() : List.of(ownCamera);
  }

  /** One's own tiles, the camera last. */
  List<TileId> own() {
    List<TileId> own = new ArrayList<>(ownShare);
    own.addAll(ownFace());
    return own;
  }
}
