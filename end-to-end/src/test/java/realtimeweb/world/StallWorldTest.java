package realtimeweb.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import realtimeweb.protocol.ClientMessage;
import realtimeweb.protocol.ServerMessage.IceServer;
import realtimeweb.session.screen.Device;
import realtimeweb.session.screen.Devices;
import realtimeweb.session.screen.EntryState;
import realtimeweb.session.screen.MediaProblem;
import realtimeweb.session.screen.Notice;
import realtimeweb.session.screen.Occupancy;
import realtimeweb.session.screen.ParticipantConnection;
import realtimeweb.session.screen.Screen;

/** Parts of the browser that do not answer hold nobody, and the person is told. */
class StallWorldTest {
  private final World world = new World(20261130);

  @Test
  void whatACallNeedsIsNotToBeHadAndThePersonMayTryAgain() {
    Tab an = world.open();
    an.session().enterRoom("garden", "An", "");
    world.pass(1_000);
    world.backgroundStalls(true);
    an.session().join("An");
    assertEquals(EntryState.JOINING, entry(an));
    world.pass(1_000);
    assertEquals(EntryState.STALLED, entry(an));

    world.backgroundStalls(false);
    an.session().join("An");
    world.pass(1_000);
    assertEquals("garden", an.call().room().id());
  }

  @Test
  void whoeverTurnsBackMeanwhileIsNotDrawnIn() {
    Tab an = world.open();
    an.session().enterRoom("garden", "An", "");
    world.pass(1_000);
    world.backgroundTakes(20_000);
    an.session().join("An");
    an.session().back();
    assertInstanceOf(Screen.Start.class, an.screen());
    an.session().enterRoom("kitchen", "An", "");
    world.pass(60_000);
    assertEquals("kitchen", assertInstanceOf(Screen.Lobby.class, an.screen()).room().id());
    assertEquals(EntryState.READY, entry(an));
  }

  @Test
  void aStallOnTheWayInLeadsBackToTheLobbyThatStillLooks() {
    Tab an = world.open();
    an.session().enterRoom("garden", "An", "");
    world.pass(1_000);
    world.serverIgnores(ClientMessage.Join.class);
    an.session().join("An");
    world.pass(1_000);
    assertEquals(EntryState.JOINING, entry(an));
    an.isStalled();
    assertEquals(EntryState.STALLED, entry(an));
    world.pass(30_000);
    assertEquals(EntryState.STALLED, entry(an));
    assertEquals(
        new Occupancy(0, false), assertInstanceOf(Screen.Lobby.class, an.screen()).occupancy());
  }

  @Test
  void aPeerConnectionThatDoesNotAnswerIsReplacedOnceItDoes() {
    Tab an = world.open().joins("garden", "An");
    world.pass(100);
    Tab binh = world.open().joins("garden", "Bình");
    world.pass(3_000);
    world.connectionsStall(true);
    world.everybodyNegotiates();
    world.pass(3_000);
    assertEquals(ParticipantConnection.FAILED, an.other("Bình").connection());
    assertTrue(an.isTold(Notice.Kind.BROWSER_STALLED));
    assertFalse(an.isTold(Notice.Kind.UNREACHABLE));
    an.says("are you there?");
    world.pass(20_000);
    assertEquals(List.of("are you there?"), binh.heard());

    world.connectionsStall(false);
    world.pass(40_000);
    assertEquals(List.of("Bình"), an.sees());
    assertEquals(List.of("An"), binh.sees());
  }

  @Test
  void whicheverEndItIsBothGetAnother() {
    for (int stalledOne = 0; stalledOne < 2; stalledOne++) {
      World other = new World(7);
      Tab an = other.open().joins("garden", "An");
      other.pass(100);
      Tab binh = other.open().joins("garden", "Bình");
      other.pass(3_000);
      other.stallConnection(stalledOne);
      other.everybodyNegotiates();
      other.pass(20_000);
      assertEquals(List.of("Bình"), an.sees(), "end " + stalledOne);
      assertEquals(List.of("An"), binh.sees(), "end " + stalledOne);
    }
  }

  @Test
  void whoeverIsNotRememberedIsToldOnce() {
    Tab an = world.open();
    an.store().forgets();
    an.joins("garden", "An");
    world.pass(3_000);
    assertTrue(an.isTold(Notice.Kind.NOT_REMEMBERED));
    long notice = an.call().notices().get(0).id();
    an.commands(call -> call.dismiss(notice));
    world.pass(60_000);
    assertFalse(an.isTold(Notice.Kind.NOT_REMEMBERED));
  }

  @Test
  void aStoreThatFailsInTheCallIsToldThen() {
    Tab an = world.open().joins("garden", "An");
    world.pass(3_000);
    assertFalse(an.isTold(Notice.Kind.NOT_REMEMBERED));
    an.store().forgets();
    world.pass(2_000);
    assertTrue(an.isTold(Notice.Kind.NOT_REMEMBERED));
  }

  @Test
  void devicesThatDoNotAnswerAreToldAndStillWelcomeLater() {
    Tab an = world.open().hesitates(45_000);
    an.session().enterRoom("garden", "An", "");
    world.pass(35_000);
    Devices devices = assertInstanceOf(Screen.Lobby.class, an.screen()).devices();
    assertEquals(MediaProblem.UNANSWERED, devices.camera().problem());
    assertEquals(MediaProblem.UNANSWERED, devices.microphone().problem());
    an.session().join("An");
    world.pass(1_000);
    assertEquals("garden", an.call().room().id());
    world.pass(20_000);
    assertEquals(Device.State.ON, an.call().devices().camera().state());
    assertNull(an.call().devices().camera().problem());
  }

  @Test
  void aUrlThatTheBrowserRefusesCostsOnlyItself() {
    IceServer good = new IceServer(List.of("turn:good.example.org"), "user", "secret");
    IceServer bad = new IceServer(List.of("turn:refused.example.org"), "nobody", "secret");
    world.offers(good, bad);
    Tab an = world.open().joins("garden", "An");
    world.open().joins("garden", "Bình");
    world.pass(3_000);
    assertTrue(an.isTold(Notice.Kind.ICE_URL_REFUSED));
    assertEquals(List.of("Bình"), an.sees());
    assertEquals(Set.of("user"), world.turnUsers());
  }

  private static EntryState entry(Tab tab) {
    return assertInstanceOf(Screen.Lobby.class, tab.screen()).entry();
  }
}
