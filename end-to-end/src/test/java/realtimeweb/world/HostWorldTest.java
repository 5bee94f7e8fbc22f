package realtimeweb.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import realtimeweb.protocol.ServerMessage.Refusal;
import realtimeweb.session.screen.EntryState;
import realtimeweb.session.screen.Knock;
import realtimeweb.session.screen.LeftCause;
import realtimeweb.session.screen.Screen;
import realtimeweb.session.screen.Screen.Lobby;
import realtimeweb.session.screen.ServerState;

/** Stories of a host: An comes first, Bình second. */
class HostWorldTest {
  private final World world = new World(20260102);
  private Tab an;
  private Tab binh;

  @BeforeEach
  void twoAreInTheRoom() {
    an = world.open().joins("garden", "An");
    binh = world.open().joins("garden", "Bình");
    world.pass(2_000);
  }

  @Test
  void whoeverComesFirstIsHost() {
    assertEquals("An", an.host());
    assertEquals("An", binh.host());
    assertTrue(an.call().access().hosting());
    assertFalse(binh.call().access().hosting());
  }

  @Test
  void atALockedDoorOneKnocksAndTheHostReadsTheName() {
    an.commands(call -> call.lock(true));
    world.pass(200);
    assertTrue(binh.call().access().locked());
    assertEquals(List.of("ROOM_LOCKED"), lately(binh));

    Tab chi = world.open().joins("garden", "Chi");
    world.pass(60_000);
    assertEquals(EntryState.KNOCKING, lobby(chi).entry());
    assertEquals(List.of("Chi"), an.call().access().knocks().stream().map(Knock::name).toList());
    assertEquals(List.of(), binh.call().access().knocks());

    an.commands(call -> call.answerKnock(knock(an), true));
    assertEquals(List.of(), an.call().access().knocks());
    world.pass(2_000);
    assertEquals(List.of("An", "Bình"), chi.sees());
    assertTrue(chi.call().access().locked());
  }

  @Test
  void whoeverIsTurnedAwayIsToldSo() {
    an.commands(call -> call.lock(true));
    Tab chi = knocks("Chi");
    an.commands(call -> call.answerKnock(knock(an), false));
    world.pass(500);

    assertEquals(Refusal.NOT_ADMITTED, leftBecause(chi));
    chi.session().rejoin();
    world.pass(50);
    chi.session().join("Chi");
    world.pass(500);
    assertEquals(EntryState.KNOCKING, lobby(chi).entry());
  }

  @Test
  void whoeverGoesBackKnocksNoMore() {
    an.commands(call -> call.lock(true));
    Tab chi = knocks("Chi");
    chi.session().back();
    world.pass(500);

    assertEquals(List.of(), an.call().access().knocks());
    assertInstanceOf(Screen.Start.class, chi.screen());
  }

  @Test
  void whoeverLosesTheServerAtTheDoorKnocksOn() {
    an.commands(call -> call.lock(true));
    Tab chi = knocks("Chi");
    String first = knock(an);
    chi.losesServer();
    world.pass(5_000);

    assertEquals(EntryState.KNOCKING, lobby(chi).entry());
    assertEquals(1, an.call().access().knocks().size());
    assertEquals(first, knock(an));
    an.commands(call -> call.answerKnock(knock(an), true));
    world.pass(2_000);
    assertEquals(List.of("An", "Bình"), chi.sees());
  }

  @Test
  void anUnlockedDoorLetsInWhoeverKnocks() {
    an.commands(call -> call.lock(true));
    Tab chi = knocks("Chi");
    an.commands(call -> call.lock(false));
    world.pass(2_000);

    assertEquals(List.of("An", "Bình"), chi.sees());
    assertEquals(List.of(), an.call().access().knocks());
    assertTrue(binh.toasts().contains("ROOM_UNLOCKED"));
  }

  @Test
  void ofAnotherPassphraseTheHostReadsNoName() {
    an.commands(call -> call.lock(true));
    world.open().joins("garden", "Chi", "battery staple");
    world.pass(1_000);

    assertEquals(List.of(""), an.call().access().knocks().stream().map(Knock::name).toList());
  }

  @Test
  void theHostMutesAndThePersonAloneUnmutes() {
    an.commands(call -> call.askToMute(an.idOf("Bình")));
    world.pass(200);
    assertFalse(an.other("Bình").presence().microphone());
    assertTrue(binh.toasts().contains("MUTED_BY_HOST"));
    binh.session().toggleMicrophone();
    world.pass(200);
    assertTrue(an.other("Bình").presence().microphone());
  }

  @Test
  void theHostMutesEverybodyElse() {
    Tab chi = world.open().joins("garden", "Chi");
    world.pass(2_000);
    an.commands(call -> call.muteAll());
    world.pass(300);
    assertFalse(an.other("Bình").presence().microphone());
    assertFalse(an.other("Chi").presence().microphone());
    assertTrue(chi.other("An").presence().microphone());
    assertTrue(chi.toasts().contains("MUTED_BY_HOST"));
  }

  @Test
  void theHostLowersAHand() {
    binh.commands(call -> call.toggleHand());
    world.pass(300);
    an.commands(call -> call.lowerHand(an.idOf("Bình")));
    world.pass(300);
    assertEquals(0, an.other("Bình").presence().handRaisedAt());
    assertEquals(List.of("HAND_LOWERED_BY_HOST"), lately(binh));
    an.commands(call -> call.lowerHand(an.idOf("Bình")));
    world.pass(6_000);
    assertEquals(List.of(), binh.toasts());
  }

  @Test
  void nobodyKnocksWhereTheAnswerCannotReachThem() {
    an.commands(call -> call.lock(true));
    Tab chi = knocks("Chi");
    world.serverIsUnreachableFor(an);
    world.pass(5_000);
    assertEquals(List.of(), an.call().access().knocks());
    world.serverIsBack();
    world.pass(20_000);
    assertEquals(1, an.call().access().knocks().size());
    an.commands(call -> call.answerKnock(knock(an), true));
    world.pass(2_000);
    assertEquals(List.of("An", "Bình"), chi.sees());
  }

  @Test
  void theRemovedAreToldAndTheOthersToo() {
    Tab chi = world.open().joins("garden", "Chi");
    world.pass(2_000);
    an.commands(call -> call.remove(an.idOf("Chi")));
    world.pass(500);

    assertEquals(Refusal.REMOVED_BY_HOST, leftBecause(chi));
    assertEquals(List.of("Bình"), an.sees());
    assertEquals(List.of("An"), binh.sees());
    assertTrue(an.toasts().contains("REMOVED Chi"));
    assertTrue(binh.toasts().contains("REMOVED Chi"), () -> binh.toasts().toString());
  }

  @Test
  void whoeverWasRemovedIsNotMetAgain() {
    Tab chi = world.open().joins("garden", "Chi");
    world.pass(2_000);
    an.commands(call -> call.remove(an.idOf("Chi")));
    world.pass(500);
    chi.session().rejoin();
    world.pass(50);
    chi.session().join("Chi");
    world.pass(5_000);

    assertEquals(List.of(), chi.sees());
    assertEquals(List.of("Bình"), an.sees());
    chi.says("let me in");
    world.pass(1_000);
    assertEquals(List.of(), an.heard());
    Tab dung = world.open().joins("garden", "Dũng");
    world.pass(2_000);
    assertEquals(List.of("An", "Bình", "Chi"), dung.sees());
  }

  @Test
  void theHostHandsOver() {
    Tab chi = world.open().joins("garden", "Chi");
    world.pass(2_000);
    an.commands(call -> call.handOver(an.idOf("Bình")));
    world.pass(500);

    assertEquals(List.of("Bình", "Bình", "Bình"), List.of(an.host(), binh.host(), chi.host()));
    assertTrue(binh.toasts().contains("YOU_ARE_HOST"));
    assertTrue(chi.toasts().contains("HOST_CHANGED Bình"));
    an.commands(call -> call.lock(true));
    world.pass(200);
    assertFalse(chi.call().access().locked());
    binh.commands(call -> call.lock(true));
    world.pass(200);
    assertTrue(chi.call().access().locked());
  }

  @Test
  void whoeverBecomesHostSeesWhoStillKnocks() {
    an.commands(call -> call.lock(true));
    knocks("Chi");
    an.commands(call -> call.handOver(an.idOf("Bình")));
    world.pass(500);

    assertEquals(List.of("Chi"), binh.call().access().knocks().stream().map(Knock::name).toList());
    assertEquals(List.of(), an.call().access().knocks());
  }

  @Test
  void whenTheHostLeavesTheNextIsHost() {
    Tab chi = world.open().joins("garden", "Chi");
    world.pass(2_000);
    an.session().leave();
    world.pass(500);

    assertEquals(List.of("Bình", "Bình"), List.of(binh.host(), chi.host()));
    assertTrue(binh.toasts().contains("YOU_ARE_HOST"));
    assertTrue(chi.toasts().contains("HOST_CHANGED Bình"));
  }

  @Test
  void whoeverLeavesMayNameTheNextHost() {
    Tab chi = world.open().joins("garden", "Chi");
    world.pass(2_000);
    an.commands(call -> call.handOver(an.idOf("Chi")));
    an.session().leave();
    world.pass(500);

    assertEquals(List.of("Chi", "Chi"), List.of(binh.host(), chi.host()));
    chi.commands(call -> call.lock(true));
    world.pass(200);
    assertTrue(binh.call().access().locked());
  }

  @Test
  void whatAGuestWishesOfTheDoorDoesNothing() {
    Tab chi = world.open().joins("garden", "Chi");
    world.pass(2_000);
    binh.commands(call -> call.lock(true));
    binh.commands(call -> call.askToMute(binh.idOf("Chi")));
    binh.commands(call -> call.muteAll());
    chi.commands(call -> call.toggleHand());
    world.pass(200);
    binh.commands(call -> call.lowerHand(binh.idOf("Chi")));
    binh.commands(call -> call.remove(binh.idOf("Chi")));
    binh.commands(call -> call.handOver(binh.idOf("Chi")));
    world.pass(1_000);

    assertFalse(an.call().access().locked());
    assertEquals(List.of("An", "Bình"), chi.sees());
    assertEquals("An", chi.host());
    assertTrue(an.other("Chi").presence().microphone());
    assertTrue(an.other("Chi").presence().handRaisedAt() > 0);
  }

  @Test
  void whoeverComesBackToALockedRoomNeedNotKnock() {
    an.commands(call -> call.lock(true));
    world.pass(200);
    binh.losesServer();
    world.pass(5_000);

    assertEquals(ServerState.ONLINE, binh.call().server());
    assertEquals(List.of(), an.call().access().knocks());
    assertEquals(List.of("An"), binh.sees());
    assertTrue(binh.call().access().locked());
  }

  @Test
  void theHostComesBackAsTheHost() {
    an.commands(call -> call.lock(true));
    an.losesServer();
    Tab chi = world.open().joins("garden", "Chi");
    world.pass(5_000);

    assertEquals("An", binh.host());
    assertEquals(1, an.call().access().knocks().size());
    an.commands(call -> call.answerKnock(knock(an), true));
    world.pass(2_000);
    assertEquals(List.of("An", "Bình"), chi.sees());
  }

  private Tab knocks(String name) {
    world.pass(500);
    Tab tab = world.open().joins("garden", name);
    world.pass(500);
    assertEquals(EntryState.KNOCKING, lobby(tab).entry());
    return tab;
  }

  private static List<String> lately(Tab tab) {
    List<String> toasts = tab.toasts();
    return toasts.subList(toasts.size() - 1, toasts.size());
  }

  private static String knock(Tab host) {
    return host.call().access().knocks().get(0).id();
  }

  private static Lobby lobby(Tab tab) {
    return assertInstanceOf(Lobby.class, tab.screen());
  }

  private static Refusal leftBecause(Tab tab) {
    Screen.Left left = assertInstanceOf(Screen.Left.class, tab.screen());
    assertEquals(LeftCause.REFUSED, left.cause());
    assertTrue(left.refusal() != null);
    return left.refusal() == null ? Refusal.MALFORMED : left.refusal();
  }
}
