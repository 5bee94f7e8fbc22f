package realtimeweb.browser.recording;

import java.util.ArrayList;
import java.util.List;
import realtimeweb.session.screen.ParticipantState;
import realtimeweb.session.screen.Screen.InCall;
import realtimeweb.session.screen.TileId;
import realtimeweb.session.screen.VideoSource;

/**
 * One tile of the recording.
 *
 * @param streamId of the participant as streams know it; empty for the local participant
 * @param live whether there is video, or only the name
 */
public record RecordedTile(String streamId, VideoSource source, String name, boolean live) {

  /** The stage's main tiles, then its thumbnail. */
  public static List<RecordedTile> of(InCall call) {
    List<TileId> tiles = new ArrayList<>(call.stage().main());
    TileId thumbnail = call.stage().thumbnail();
    if (thumbnail != null) {
      tiles.add(thumbnail);
    }
    List<RecordedTile> shots = new ArrayList<>();
    for (TileId tile : tiles) {
      for (ParticipantState person : call.people()) {
        if (person.id().equals(tile.participantId())) {
          shots.add(of(tile.source(), person));
        }
      }
    }
    return shots;
  }

  private static RecordedTile of(VideoSource source, ParticipantState person) {
    boolean live =
        source == VideoSource.SCREEN ? person.presence().screen() : person.presence().camera();
    return new RecordedTile(person.self() ? "" : person.id(), source, person.name(), live);
  }
}
