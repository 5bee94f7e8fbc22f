package realtimeweb.ui.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import realtimeweb.protocol.PeerMessage.Presence;
import realtimeweb.protocol.PeerMessage.ReactionKind;
import realtimeweb.session.screen.Layout;
import realtimeweb.session.screen.ParticipantConnection;
import realtimeweb.session.screen.ParticipantState;
import realtimeweb.session.screen.Reaction;
import realtimeweb.session.screen.StageLayout;
import realtimeweb.session.screen.TileId;
import realtimeweb.session.screen.VideoSource;

class StageTilesTest {
  private static final ParticipantState ALICE = person("alice", true, 20);
  private static final ParticipantState BINH = person("binh", false, 10);
  private static final ParticipantState SELF = person("self", false, 0);
  private static final List<ParticipantState> PEOPLE = List.of(ALICE, BINH, SELF);

  private static ParticipantState person(String id, boolean shares, long handRaisedAt) {
    return new ParticipantState(
        id,
        id,
        id.equals("self"),
        false,
        new Presence(true, true, false, shares, false, handRaisedAt),
        false,
        100,
        ParticipantConnection.CONNECTED,
        null,
        null);
  }

  private static TileId camera(ParticipantState person) {
    return new TileId(person.id(), VideoSource.CAMERA);
  }

  private static List<TileView.Slice> tiles(List<TileId> main, List<TileId> strip) {
    StageLayout stage = new StageLayout(Layout.AUTO, main, strip, null, camera(BINH), 0, 1);
    List<Reaction> reactions = List.of(new Reaction(1, "binh", ReactionKind.HEART));
    return StageTiles.of(new StageView.Slice(PEOPLE, true, stage, reactions, true, false));
  }

  @Test
  void everybodyKeepsTheirPlaceInThePageWhenTilesChangePlaceOnTheStage() {
    List<String> before =
        tiles(List.of(camera(ALICE)), List.of(camera(BINH), camera(SELF))).stream()
            .map(TileView.Slice::key)
            .toList();
    List<String> after =
        tiles(List.of(camera(SELF), camera(BINH)), List.of()).stream()
            .map(TileView.Slice::key)
            .toList();
    assertEquals(List.of("alice CAMERA", "alice SCREEN", "binh CAMERA", "self CAMERA"), before);
    assertEquals(before, after);
  }

  @Test
  void handsAreNumberedInTheOrderInWhichTheyWereRaised() {
    assertEquals(1, StageTiles.handPlace(BINH, PEOPLE));
    assertEquals(2, StageTiles.handPlace(ALICE, PEOPLE));
    assertEquals(0, StageTiles.handPlace(SELF, PEOPLE));
  }

  @Test
  void handsOfTheSameMomentStillHaveAnOrder() {
    ParticipantState other = person("zoe", false, 10);
    List<ParticipantState> people = List.of(other, BINH);
    assertEquals(1, StageTiles.handPlace(BINH, people));
    assertEquals(2, StageTiles.handPlace(other, people));
  }

  @Test
  void aReactionAndAPinBelongToOneTile() {
    for (TileView.Slice tile : tiles(List.of(camera(ALICE)), List.of())) {
      boolean his = tile.tile().equals(camera(BINH));
      assertEquals(his ? 1 : 0, tile.reactions().size());
      assertEquals(his, tile.pinned());
      assertTrue(tile.mirrored());
    }
  }
}
