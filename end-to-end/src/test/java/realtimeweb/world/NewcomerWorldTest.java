package realtimeweb.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import realtimeweb.protocol.ServerMessage;
import realtimeweb.protocol.ServerMessage.IceServer;

/** Stories of what is ready before a newcomer comes. */
class NewcomerWorldTest {
  private static final IceServer TURN =
      new IceServer(List.of("turn:turn.example.org"), "before", "secret");

  private final World world = new World(20260112);

  @Test
  void whoeverOffersHasTheOfferAlready() {
    world.offers();
    for (int room = 0; room < 8; room++) {
      Tab an = waits("room " + room);
      Tab chi = looks("room " + room);
      chi.session().join("Chi");
      world.pass(1_000);
      assertEquals(List.of("Chi"), an.sees());
      assertEquals(1, an.connections().sparesUsed() + chi.connections().sparesUsed());
    }
  }

  @Test
  void amongOthersNobodyKeepsOne() {
    Tab an = waits("garden");
    Tab chi = world.open().joins("garden", "Chi");
    world.pass(3_000);
    assertNull(an.connections().spare());
    assertNull(chi.connections().spare());
  }

  @Test
  void whoeverIsAloneAgainKeepsOneAgain() {
    Tab an = waits("garden");
    Tab chi = world.open().joins("garden", "Chi");
    world.pass(3_000);
    assertNull(an.connections().spare());
    chi.session().leave();
    world.pass(3_000);
    assertNotNull(an.connections().spare());
  }

  @Test
  void leavingLetsItGo() {
    Tab an = waits("garden");
    an.session().leave();
    assertNull(an.connections().spare());
    Tab chi = looks("garden");
    chi.session().back();
    assertNull(chi.connections().spare());
    world.pass(3_000);
    assertNull(an.connections().spare());
    assertNull(chi.connections().spare());
  }

  @Test
  void itHasTheServersThatTheServerTells() {
    world.offers(TURN);
    Tab an = waits("garden");
    assertEquals(List.of(TURN), an.connections().spare());
    IceServer next = new IceServer(TURN.urls(), "after", "secret");
    an.isToldByServer(new ServerMessage.IceServersChanged(List.of(next)));
    world.pass(3_000);
    assertEquals(List.of(next), an.connections().spare());
  }

  @Test
  void anotherNetworkNeedsAnotherOne() {
    Tab chi = looks("garden");
    chi.session().networkChanged();
    assertNull(chi.connections().spare());
    world.pass(1_000);
    assertEquals(List.of(), chi.connections().spare());
  }

  @Test
  void itIsNotMadeBeforeThePersonHasAnswered() {
    Tab chi = world.open();
    chi.session().enterRoom("garden", "Chi", "");
    assertNull(chi.connections().spare());
    world.pass(1_000);
    assertEquals(List.of(), chi.connections().spare());
  }

  private Tab waits(String room) {
    Tab tab = world.open().joins(room, "An");
    world.pass(3_000);
    return tab;
  }

  private Tab looks(String room) {
    Tab tab = world.open();
    tab.session().enterRoom(room, "Chi", "");
    world.pass(1_000);
    return tab;
  }
}
