package realtimeweb.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import realtimeweb.protocol.PeerMessage.ReactionKind;
import realtimeweb.session.screen.ChatLine;
import realtimeweb.session.screen.Notice;
import realtimeweb.session.screen.Panel;
import realtimeweb.session.screen.RecordingState;

/** World tests of what participants show each other besides video. */
class PresenceWorldTest {
  private final World world = new World(20260104);
  private Tab an;
  private Tab binh;

  @BeforeEach
  void twoAreInTheRoom() {
    an = world.open().joins("garden", "An");
    binh = world.open().joins("garden", "Bình");
    world.pass(2_000);
  }

  @Test
  void handsAreRaisedOneAfterTheOther() {
    Tab chi = world.open().joins("garden", "Chi");
    world.pass(2_000);
    chi.commands(call -> call.toggleHand());
    world.pass(300);
    binh.commands(call -> call.toggleHand());
    world.pass(300);

    long first = an.other("Chi").presence().handRaisedAt();
    long second = an.other("Bình").presence().handRaisedAt();
    assertTrue(0 < first && first < second, () -> first + " and " + second);
    assertTrue(an.toasts().contains("HAND_RAISED Chi"));
    chi.commands(call -> call.toggleHand());
    world.pass(300);
    assertEquals(0, an.other("Chi").presence().handRaisedAt());
  }

  @Test
  void whatIsWrittenIsShownForAMomentWhileTheChatIsClosed() {
    binh.says("one");
    binh.says("two");
    world.pass(1_000);
    assertEquals("Bình: two", news(an));
    assertEquals("", news(binh));
    world.pass(7_000);
    assertEquals("", news(an));
    assertEquals(2, an.call().chat().unread());

    binh.says("three");
    world.pass(1_000);
    an.commands(call -> call.showPanel(Panel.CHAT));
    assertEquals("", news(an));
    binh.says("four");
    world.pass(1_000);
    assertEquals("", news(an));
    an.commands(call -> call.showPanel(Panel.PEOPLE));
    binh.says("five");
    world.pass(1_000);
    assertEquals("Bình: five", news(an));
  }

  @Test
  void everybodyReadsHowLongTheyHaveBeenHere() {
    int before = an.call().seconds();
    world.pass(600_000);
    assertEquals(before + 600, an.call().seconds());
    Tab chi = world.open().joins("garden", "Chi");
    world.pass(3_000);
    assertEquals(2, chi.call().seconds());
    an.losesServer();
    world.pass(60_000);
    assertEquals(before + 663, an.call().seconds());
  }

  @Test
  void aNewcomerSeesTheHandsThatAreUp() {
    an.commands(call -> call.toggleHand());
    world.pass(300);
    Tab chi = world.open().joins("garden", "Chi");
    world.pass(2_000);

    assertTrue(chi.other("An").presence().handRaisedAt() > 0);
  }

  @Test
  void aFeelingIsSeenByAllForAMoment() {
    an.commands(call -> call.react(ReactionKind.APPLAUSE));
    world.pass(200);
    assertEquals(List.of("APPLAUSE An"), feelings(binh));
    assertEquals(List.of("APPLAUSE An"), feelings(an));
    world.pass(4_500);
    assertEquals(List.of(), feelings(binh));
    assertEquals(List.of(), feelings(an));
  }

  @Test
  void nobodyIsFloodedWithFeelings() {
    for (int i = 0; i < 50; i++) {
      an.commands(call -> call.react(ReactionKind.PARTY));
    }
    world.pass(200);
    assertEquals(3, feelings(binh).size());
  }

  @Test
  void everybodyIsToldOfARecordingFromBeginningToEnd() {
    an.commands(call -> call.toggleRecording());
    world.pass(200);
    assertEquals(RecordingState.ON, an.call().recording());
    assertTrue(binh.other("An").presence().recording());
    assertTrue(binh.toasts().contains("RECORDING An"));
    Tab chi = world.open().joins("garden", "Chi");
    world.pass(2_000);
    assertTrue(chi.toasts().contains("RECORDING An"));

    an.commands(call -> call.toggleRecording());
    world.pass(200);
    assertEquals(RecordingState.OFF, an.call().recording());
    assertFalse(binh.other("An").presence().recording());
    assertTrue(binh.toasts().contains("RECORDING_ENDED An"));
    assertTrue(an.toasts().contains("RECORDING_SAVED"));
    assertEquals("garden", an.recorder().title());
    assertTrue(an.recorder().screens() > 0);
  }

  @Test
  void whoeverChoosesNoFileRecordsNothing() {
    an.recorder().willBe(FakeRecorder.Fate.DECLINED);
    an.commands(call -> call.toggleRecording());
    world.pass(500);

    assertEquals(RecordingState.OFF, an.call().recording());
    assertFalse(an.isTold(Notice.Kind.RECORDING_FAILED));
    assertFalse(binh.toasts().contains("RECORDING An"));
  }

  @Test
  void aFullDiskIsTold() {
    an.recorder().willBe(FakeRecorder.Fate.DISK_FULL);
    an.commands(call -> call.toggleRecording());
    world.pass(500);
    an.commands(call -> call.toggleRecording());

    assertTrue(an.isTold(Notice.Kind.RECORDING_FAILED));
    assertFalse(an.toasts().contains("RECORDING_SAVED"));
  }

  @Test
  void leavingFinishesTheRecording() {
    an.commands(call -> call.toggleRecording());
    world.pass(200);
    an.session().leave();
    assertFalse(an.recorder().running());
  }

  @Test
  void theSameBrowserTwiceInACallIsNoticed() {
    Tab twin = an.again().joins("garden", "An");
    world.pass(2_000);
    assertTrue(an.isTold(Notice.Kind.ANOTHER_TAB));
    assertTrue(twin.isTold(Notice.Kind.ANOTHER_TAB));
    assertFalse(binh.isTold(Notice.Kind.ANOTHER_TAB));
    assertFalse(an.isTold(Notice.Kind.KEY_CHANGED));

    twin.session().leave();
    world.pass(500);
    assertFalse(an.isTold(Notice.Kind.ANOTHER_TAB));
  }

  @Test
  void theReportIsThereWhileItsPanelIsOpen() {
    assertEquals("", an.call().report());
    an.commands(call -> call.showPanel(Panel.REPORT));
    String report = an.call().report();
    assertTrue(report.contains("browser FakeBrowser 1") && report.contains("person 1: CONNECTED"));
    world.pass(5_000);
    assertEquals(report, an.call().report());
    an.commands(call -> call.showPanel(Panel.REPORT));
    assertEquals("", an.call().report());
  }

  private static String news(Tab tab) {
    ChatLine line = tab.call().chat().news();
    return line == null ? "" : line.author() + ": " + line.text();
  }

  private static List<String> feelings(Tab tab) {
    return tab.call().reactions().stream()
        .map(
            reaction ->
                reaction.kind()
                    + " "
                    + tab.call().people().stream()
                        .filter(person -> person.id().equals(reaction.participantId()))
                        .findFirst()
                        .orElseThrow()
                        .name())
        .toList();
  }
}
