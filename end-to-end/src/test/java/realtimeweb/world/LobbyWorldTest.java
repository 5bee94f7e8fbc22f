package realtimeweb.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import realtimeweb.protocol.ClientMessage;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.invite.InputMistake;
import realtimeweb.session.screen.Device;
import realtimeweb.session.screen.EntryState;
import realtimeweb.session.screen.LeftCause;
import realtimeweb.session.screen.Occupancy;
import realtimeweb.session.screen.Screen;
import realtimeweb.session.screen.Screen.Lobby;
import realtimeweb.session.screen.ServerState;

/** Stories of people who look before they join. */
class LobbyWorldTest {
  private final World world = new World(20260105);

  @Test
  void whoeverLooksSeesHowManyAreInside() {
    Tab chi = looks();
    assertEquals(new Occupancy(0, false), occupancy(chi));
    Tab an = world.open().joins("garden", "An");
    world.open().joins("garden", "Bình");
    world.pass(6_000);
    assertEquals(new Occupancy(2, false), occupancy(chi));
    an.commands(call -> call.lock(true));
    world.pass(6_000);
    assertEquals(new Occupancy(2, true), occupancy(chi));
  }

  @Test
  void whoeverLooksIsSeenByNobody() {
    Tab an = world.open().joins("garden", "An");
    looks();
    world.pass(10_000);
    assertEquals(List.of(), an.others());
  }

  @Test
  void joiningTakesTheConnectionThatLooked() {
    Tab an = world.open();
    List<ClientMessage> said = new ArrayList<>();
    an.session().enterRoom("garden", "An", "");
    world.pass(1_000);
    int connections = world.connectionsMade();
    an.overhears(said::add);
    an.session().join("An");
    world.pass(100);

    assertEquals("garden", an.call().room().id());
    assertEquals(connections, world.connectionsMade());
    assertEquals(1, said.stream().filter(ClientMessage.Join.class::isInstance).count());
  }

  @Test
  void theServerIsReachedAndTheCameraOpenedWhileTheKeyIsMade() {
    world.backgroundTakes(2_000);
    Tab chi = looks();
    assertEquals(1, world.connectionsMade());
    assertEquals(Device.State.ON, lobby(chi).devices().camera().state());
    assertNull(occupancy(chi));
    world.pass(1_500);
    assertEquals(new Occupancy(0, false), occupancy(chi));
  }

  @Test
  void whoeverDoesNotWaitForTheKeyJoinsAllTheSame() {
    world.backgroundTakes(2_000);
    Tab an = looks();
    an.session().join("An");
    assertEquals(EntryState.JOINING, lobby(an).entry());
    world.pass(2_500);
    assertEquals("garden", an.call().room().id());
    world.pass(5_000);
    assertEquals(1, world.connectionsMade());
  }

  @Test
  void whoeverLeavesBeforeTheKeyIsMadeAsksNothing() {
    world.backgroundTakes(2_000);
    Tab chi = looks();
    List<ClientMessage> said = new ArrayList<>();
    chi.overhears(said::add);
    chi.session().back();
    world.pass(10_000);
    assertEquals(List.of(), said);
  }

  @Test
  void aServerThatIsAwayIsSaidInTheLobbyUntilItIsBack() {
    Tab chi = looks();
    assertEquals(ServerState.ONLINE, lobby(chi).server());
    chi.losesServer();
    world.pass(1_000);
    assertEquals(ServerState.RECONNECTING, lobby(chi).server());
    assertNull(occupancy(chi));
    world.pass(10_000);
    assertEquals(ServerState.ONLINE, lobby(chi).server());
    assertEquals(new Occupancy(0, false), occupancy(chi));
  }

  @Test
  void aServerThatWasNeverThereIsSaidToo() {
    Tab chi = world.open();
    world.serverIsUnreachableFor(chi);
    chi.session().enterRoom("garden", "Chi", "");
    world.pass(1_000);
    assertEquals(ServerState.RECONNECTING, lobby(chi).server());
    world.serverIsBack();
    chi.session().networkChanged();
    world.pass(500);
    assertEquals(ServerState.ONLINE, lobby(chi).server());
    chi.session().join("Chi");
    world.pass(1_000);
    assertEquals("garden", chi.call().room().id());
  }

  @Test
  void whoeverJoinsWithoutAServerGetsInOrIsTold() {
    Tab chi = looks();
    chi.losesServer();
    world.pass(100);
    chi.session().join("Chi");
    world.pass(1_000);
    assertEquals("garden", chi.call().room().id());

    Tab dung = looks();
    world.serverIsUnreachableFor(dung);
    world.pass(100);
    dung.session().join("Dũng");
    world.pass(20_000);
    assertEquals(LeftCause.UNREACHABLE, assertInstanceOf(Screen.Left.class, dung.screen()).cause());
  }

  @Test
  void whoeverKnocksIsToldThatTheServerIsGone() {
    Tab an = world.open().joins("garden", "An");
    world.pass(1_000);
    an.commands(call -> call.lock(true));
    world.pass(200);
    Tab chi = world.open().joins("garden", "Chi");
    world.pass(1_000);
    world.serverIsUnreachableFor(chi);
    world.pass(1_000);
    assertEquals(ServerState.RECONNECTING, lobby(chi).server());
    world.serverIsBack();
    world.pass(20_000);
    assertEquals(ServerState.ONLINE, lobby(chi).server());
  }

  @Test
  void aServerThatDoesNotAnswerIsAskedOverAnotherConnection() {
    Tab chi = looks();
    int connections = world.connectionsMade();
    world.serverIgnores(ClientMessage.Look.class);
    world.pass(30_000);

    assertNull(occupancy(chi));
    assertEquals(true, world.connectionsMade() > connections);
    chi.session().join("Chi");
    world.pass(1_000);
    assertEquals("garden", chi.call().room().id());
  }

  @Test
  void whatWasTypedWrongStaysNamed() {
    Tab chi = looks();
    chi.session().join(" ");
    world.pass(3_000);
    assertEquals(InputMistake.NAME_MISSING, lobby(chi).mistake());
    chi.session().join("Chi");
    world.pass(1_000);
    assertEquals("Chi", chi.call().people().get(0).name());
  }

  @Test
  void whoeverGoesBackLooksNoMore() {
    Tab chi = looks();
    List<ClientMessage> said = new ArrayList<>();
    chi.overhears(said::add);
    chi.session().back();
    world.pass(60_000);
    assertEquals(List.of(), said);
  }

  private Tab looks() {
    Tab tab = world.open();
    tab.session().enterRoom("garden", "Chi", "");
    world.pass(1_000);
    return tab;
  }

  private static @Nullable Occupancy occupancy(Tab tab) {
    return lobby(tab).occupancy();
  }

  private static Lobby lobby(Tab tab) {
    return assertInstanceOf(Lobby.class, tab.screen());
  }
}
