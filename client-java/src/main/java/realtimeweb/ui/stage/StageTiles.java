package realtimeweb.ui.stage;

import java.util.ArrayList;
import java.util.List;
import realtimeweb.session.screen.ParticipantState;
import realtimeweb.session.screen.Reaction;
import realtimeweb.session.screen.StageLayout;
import realtimeweb.session.screen.TileId;
import realtimeweb.session.screen.VideoSource;

/**
 * Every tile of the call, on the current page or not. The list keeps its order when tiles change
 * position: a video removed from the page would stop.
 */
public final class StageTiles {
  private StageTiles() {}

  public static List<TileView.Slice> of(StageView.Slice slice) {
    List<TileView.Slice> tiles = new ArrayList<>();
    for (ParticipantState person : slice.people()) {
      tiles.add(tile(slice, person, VideoSource.CAMERA));
      TileId screen = new TileId(person.id(), VideoSource.SCREEN);
      if (person.presence().screen() || isShown(slice.stage(), screen)) {
        tiles.add(tile(slice, person, VideoSource.SCREEN));
      }
    }
    return tiles;
  }

  private static TileView.Slice tile(
      StageView.Slice slice, ParticipantState person, VideoSource source) {
    TileId tile = new TileId(person.id(), source);
    List<Reaction> reactions = new ArrayList<>();
    for (Reaction reaction : slice.reactions()) {
      if (source == VideoSource.CAMERA && reaction.participantId().equals(person.id())) {
        reactions.add(reaction);
      }
    }
    return new TileView.Slice(
        tile,
        person,
        handPlace(person, slice.people()),
        slice.mirrored(),
        tile.equals(slice.stage().pinned()),
        tile.equals(slice.stage().thumbnail()),
        slice.hosting(),
        reactions);
  }

  /** 1 for the participant who raised a hand first; 0 if the hand is down. */
  public static int handPlace(ParticipantState person, List<ParticipantState> people) {
    long raisedAt = person.presence().handRaisedAt();
    if (raisedAt == 0) {
      return 0;
    }
    int place = 1;
    for (ParticipantState other : people) {
      long at = other.presence().handRaisedAt();
      boolean earlier = at < raisedAt || (at == raisedAt && other.id().compareTo(person.id()) < 0);
      place += at > 0 && earlier ? 1 : 0;
    }
    return place;
  }

  private static boolean isShown(StageLayout stage, TileId tile) {
    return stage.main().contains(tile)
        || stage.strip().contains(tile)
        || tile.equals(stage.thumbnail());
  }
}
