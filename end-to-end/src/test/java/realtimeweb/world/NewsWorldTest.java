package realtimeweb.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What passes over the screen is so while it is there. */
class NewsWorldTest {
  private final World world = new World(20260112);
  private Tab an;
  private Tab binh;

  @BeforeEach
  void twoAreInTheRoom() {
    an = world.open().joins("garden", "An");
    binh = world.open().joins("garden", "Bình");
    world.pass(1_000);
  }

  @Test
  void onlyWhoeverCameLaterHasJoined() {
    assertEquals(List.of("JOINED Bình"), an.toasts());
    assertEquals(List.of(), binh.toasts());
  }

  @Test
  void whoeverMeetsEverybodyAnewHasSeenNobodyJoin() {
    world.pass(6_000);
    world.serverIsUnreachableFor(binh);
    world.cutDirectPath(true);
    world.pass(120_000);
    world.cutDirectPath(false);
    world.serverIsBack();
    for (int seconds = 0; seconds < 60 && binh.sees().isEmpty(); seconds++) {
      world.pass(1_000);
    }
    assertEquals(List.of("An"), binh.sees());
    assertFalse(binh.toasts().contains("JOINED An"), () -> binh.toasts().toString());
  }

  @Test
  void aServerThatIsBackIsNotBeingSought() {
    world.pass(6_000);
    an.losesServer();
    world.pass(200);
    assertEquals(List.of("RECONNECTING"), an.toasts());
    world.pass(2_000);
    assertEquals(List.of("CONNECTED"), an.toasts());
  }

  @Test
  void whatEndedIsNotShownAsGoingOn() {
    world.pass(6_000);
    binh.commands(call -> call.toggleHand());
    binh.commands(call -> call.toggleRecording());
    world.pass(300);
    assertEquals(List.of("HAND_RAISED Bình", "RECORDING Bình"), sorted(an));
    binh.commands(call -> call.toggleHand());
    binh.commands(call -> call.toggleRecording());
    world.pass(300);
    assertEquals(List.of("RECORDING_ENDED Bình"), an.toasts());
    binh.commands(call -> call.toggleHand());
    world.pass(300);
    binh.session().leave();
    world.pass(300);
    assertFalse(an.toasts().contains("HAND_RAISED Bình"));
    assertTrue(an.toasts().contains("LEFT Bình"));
  }

  @Test
  void whoeverUnmutesIsNoLongerToldOfBeingMuted() {
    an.commands(call -> call.muteAll());
    world.pass(300);
    assertTrue(binh.toasts().contains("MUTED_BY_HOST"));
    binh.session().toggleMicrophone();
    assertFalse(binh.toasts().contains("MUTED_BY_HOST"));
  }

  @Test
  void aHandThatWasUpBeforeIsNoNews() {
    binh.commands(call -> call.toggleHand());
    world.pass(300);
    Tab chi = world.open().joins("garden", "Chi");
    world.pass(2_000);
    assertTrue(chi.other("Bình").presence().handRaisedAt() > 0);
    assertFalse(chi.toasts().contains("HAND_RAISED Bình"));
  }

  @Test
  void whoeverAsksForKeysAloneIsNotAnsweredByANewcomer() {
    binh.session().leave();
    world.pass(6_000);
    an.commands(call -> call.rotateKeys());
    world.open().joins("garden", "Chi");
    world.pass(2_000);
    assertEquals(List.of("Chi"), an.sees());
    assertFalse(an.toasts().contains("KEYS_ROTATED"));
  }

  @Test
  void aHandThatGoesUpAndDownIsOneToast() {
    world.pass(6_000);
    for (int i = 0; i < 9; i++) {
      binh.commands(call -> call.toggleHand());
    }
    world.pass(300);
    assertEquals(List.of("HAND_RAISED Bình"), an.toasts());
  }

  @Test
  void whoeverSharesTwiceIsToldOfOnce() {
    world.pass(6_000);
    binh.commands(call -> call.toggleShare());
    world.pass(300);
    long id = an.call().toasts().get(0).id();
    assertEquals(List.of("SHARING Bình"), an.toasts());
    binh.commands(call -> call.toggleShare());
    world.pass(300);
    assertEquals(List.of("SHARING_ENDED Bình"), an.toasts());
    assertTrue(an.call().toasts().get(0).id() > id);
  }

  @Test
  void onlyTheFirstIsTheFirst() {
    Tab chi = world.open().joins("hall", "Chi");
    world.pass(1_000);
    assertFalse(chi.call().acquainted());
    chi.session().leave();
    comesBack(chi, "Chi");
    assertFalse(chi.call().acquainted(), "nobody else has ever been there");

    binh.session().leave();
    world.pass(1_000);
    assertEquals(List.of(), an.others());
    assertTrue(an.call().acquainted(), "left behind");
    an.session().leave();
    comesBack(an, "An");
    assertTrue(an.call().acquainted(), "back where others were");
    an.session().leave();
    an.joins("hall", "An");
    world.pass(1_000);
    assertEquals(List.of("Chi"), an.sees());
  }

  private void comesBack(Tab tab, String name) {
    tab.session().rejoin();
    world.pass(500);
    tab.session().join(name);
    world.pass(1_000);
  }

  private static List<String> sorted(Tab tab) {
    return tab.toasts().stream().sorted().toList();
  }
}
