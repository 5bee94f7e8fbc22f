package realtimeweb.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import realtimeweb.protocol.ClientMessage;
import realtimeweb.protocol.ServerMessage;
import realtimeweb.protocol.ServerMessage.LeaveReason;
import realtimeweb.protocol.ServerMessage.Refusal;
import realtimeweb.session.screen.EntryState;
import realtimeweb.session.screen.Knock;
import realtimeweb.session.screen.ParticipantState;
import realtimeweb.session.screen.Screen;

/** Stories of a server that sides with Chi, a guest, against An, the host. */
class LyingServerWorldTest {
  private final World world = new World(20260103);
  private Tab an;
  private Tab binh;
  private Tab chi;

  @BeforeEach
  void threeAreInTheRoom() {
    an = world.open().joins("garden", "An");
    binh = world.open().joins("garden", "Bình");
    chi = world.open().joins("garden", "Chi");
    world.pass(3_000);
  }

  @Test
  void itCannotMakeAGuestHost() {
    ServerMessage lie = new ServerMessage.HostChanged(binh.idOf("Chi"));
    an.isToldByServer(lie);
    binh.isToldByServer(lie);
    chi.isToldByServer(lie);
    world.pass(1_000);
    assertEquals(List.of("An", "An", "An"), List.of(an.host(), binh.host(), chi.host()));

    chi.commands(call -> call.askToMute(chi.idOf("Bình")));
    chi.commands(call -> call.remove(chi.idOf("Bình")));
    world.pass(1_000);
    assertTrue(an.other("Bình").presence().microphone());
    assertEquals(List.of("An", "Chi"), binh.sees());
  }

  @Test
  void itCanOnlySayWhoIsNextOnceTheHostIsGone() {
    binh.isToldByServer(new ServerMessage.HostChanged(binh.idOf("Chi")));
    world.pass(1_000);
    assertEquals("An", binh.host());
    binh.isToldByServer(new ServerMessage.MemberLeft(binh.idOf("An"), LeaveReason.LEFT));
    world.pass(1_000);
    assertEquals("Chi", binh.host());
  }

  @Test
  void whomItKeepsTheOthersPutOutAllTheSame() {
    world.serverIgnores(ClientMessage.Remove.class);
    an.commands(call -> call.remove(an.idOf("Chi")));
    world.pass(1_000);

    assertEquals(List.of("Bình"), an.sees());
    assertEquals(List.of("An"), binh.sees());
    Screen.Left left = assertInstanceOf(Screen.Left.class, chi.screen());
    assertEquals(Refusal.REMOVED_BY_HOST, left.refusal());
  }

  @Test
  void whomItLetsInAgainNobodyGreets() {
    an.commands(call -> call.lock(true));
    an.commands(call -> call.remove(an.idOf("Chi")));
    world.pass(1_000);
    an.commands(call -> call.lock(false));
    world.pass(200);
    chi.session().rejoin();
    world.pass(50);
    chi.session().join("Chi");
    world.pass(5_000);
    chi.says("here I am");
    world.pass(5_000);

    assertEquals(List.of(), chi.sees());
    assertEquals(List.of(), an.heard());
    assertEquals(List.of(), binh.heard());
    assertEquals(List.of("Bình"), an.others().stream().map(ParticipantState::name).toList());
  }

  @Test
  void itCannotHandOverForTheHost() {
    world.serverIgnores(ClientMessage.HandOver.class);
    an.commands(call -> call.handOver(an.idOf("Bình")));
    an.isToldByServer(new ServerMessage.HostChanged(an.idOf("Chi")));
    binh.isToldByServer(new ServerMessage.HostChanged(binh.idOf("Chi")));
    world.pass(1_000);

    assertEquals(List.of("An", "An", "An"), List.of(an.host(), binh.host(), chi.host()));
  }

  @Test
  void theHostsWordMayComeAfterTheServers() {
    binh.isToldByServer(new ServerMessage.HostChanged(binh.idOf("Chi")));
    world.pass(1_000);
    assertEquals("An", binh.host());
    an.commands(call -> call.handOver(an.idOf("Chi")));
    world.pass(1_000);
    assertEquals("Chi", binh.host());
  }

  @Test
  void aCardOfTheServersOwnHasNoName() {
    an.isToldByServer(new ServerMessage.Knocked("18a1b2c3d4e5f607", "QW4"));
    world.pass(100);

    assertEquals(List.of(new Knock("18a1b2c3d4e5f607", "")), an.call().access().knocks());
  }

  @Test
  void theServerSeesNoNameOnACard() {
    List<String> cards = new ArrayList<>();
    an.commands(call -> call.lock(true));
    world.pass(200);
    Tab dung = world.open();
    dung.overhears(message -> cards.add(message.toString()));
    dung.joins("garden", "Dũng the Ninth");
    world.pass(1_000);

    assertTrue(cards.stream().anyMatch(card -> card.startsWith("Join[")));
    assertFalse(cards.stream().anyMatch(card -> card.contains("Ninth")));
    assertEquals("Dũng the Ninth", an.call().access().knocks().get(0).name());
    assertEquals(EntryState.KNOCKING, assertInstanceOf(Screen.Lobby.class, dung.screen()).entry());
  }
}
