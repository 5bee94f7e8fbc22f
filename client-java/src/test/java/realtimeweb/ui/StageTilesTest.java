package realtimeweb.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import realtimeweb.protocol.PeerMessage.Presence;
import realtimeweb.protocol.PeerMessage.ReactionKind;
import realtimeweb.session.Screen;
import realtimeweb.session.Screen.Connection;
import realtimeweb.session.Screen.Layout;
import realtimeweb.session.Screen.Person;
import realtimeweb.session.Screen.Reaction;
import realtimeweb.session.Screen.Source;

class StageTilesTest {
  private static final Person ALICE = person("alice", true, 20);
  private static final Person BINH = person("binh", false, 10);
  private static final Person SELF = person("self", false, 0);
  private static final List<Person> PEOPLE = List.of(ALICE, BINH, SELF);

  private static Person person(String id, boolean shares, long handRaisedAt) {
    return new Person(
        id,
        id,
        id.equals("self"),
        false,
        new Presence(true, true, false, shares, false, handRaisedAt),
        false,
        100,
        Connection.CONNECTED,
        null,
        null);
  }

  private static Screen.Tile camera(Person person) {
    return new Screen.Tile(person.id(), Source.CAMERA);
  }

  private static List<Tile.Slice> tiles(List<Screen.Tile> main, List<Screen.Tile> strip) {
    Screen.Stage stage = new Screen.Stage(Layout.AUTO, main, strip, null, camera(BINH), 0, 1);
    List<Reaction> reactions = List.of(new Reaction(1, "binh", ReactionKind.HEART));
    return StageTiles.of(new Stage.Slice(PEOPLE, true, stage, reactions, true, false));
  }

  @Test
  void everybodyKeepsTheirPlaceInThePageWhenTilesChangePlaceOnTheStage() {
    List<String> before =
        tiles(List.of(camera(ALICE)), List.of(camera(BINH), camera(SELF))).stream()
            .map(Tile.Slice::key)
            .toList();
    List<String> after =
        tiles(List.of(camera(SELF), camera(BINH)), List.of()).stream()
            .map(Tile.Slice::key)
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
    Person other = person("zoe", false, 10);
    List<Person> people = List.of(other, BINH);
    assertEquals(1, StageTiles.handPlace(BINH, people));
    assertEquals(2, StageTiles.handPlace(other, people));
  }

  @Test
  void aReactionAndAPinBelongToOneTile() {
    for (Tile.Slice tile : tiles(List.of(camera(ALICE)), List.of())) {
      boolean his = tile.tile().equals(camera(BINH));
      assertEquals(his ? 1 : 0, tile.reactions().size());
      assertEquals(his, tile.pinned());
      assertTrue(tile.mirrored());
    }
  }
}
