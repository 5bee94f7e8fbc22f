package realtimeweb.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import realtimeweb.session.screen.ChatLine;
import realtimeweb.session.screen.ParticipantState;

/** Stories of machines whose time of day is wrong. */
class ClocksWorldTest {
  private static final long HOUR = 3_600_000;

  private final World world = new World(20260114);

  @ParameterizedTest
  @ValueSource(longs = {-24 * HOUR, -90_000, 90_000, 24 * HOUR})
  void aLineIsShownAtTheTimeAtWhichItWasWritten(long wrong) {
    Tab an = world.open().joins("garden", "An");
    Tab binh = world.openWithClockAhead(wrong).joins("garden", "Bình");
    world.pass(3_000);
    an.says("one");
    binh.says("two");
    world.pass(500);
    an.says("three");
    world.pass(500);

    long now = world.clock().wallMillis();
    List<ChatLine> lines = an.lines().toList();
    assertEquals(List.of("one", "two", "three"), lines.stream().map(ChatLine::text).toList());
    for (ChatLine line : lines) {
      assertTrue(now - 2_000 <= line.sentAt() && line.sentAt() <= now, line::toString);
    }
  }

  @Test
  void whatWasWrittenInAnOutageKeepsItsTime() {
    Tab an = world.open().joins("garden", "An");
    Tab binh = world.openWithClockAhead(-5 * HOUR).joins("garden", "Bình");
    world.pass(10_000);
    world.serverIsUnreachableFor(binh);
    world.cutDirectPath(true);
    long written = world.clock().wallMillis();
    binh.says("are you there?");
    world.pass(20_000);
    world.cutDirectPath(false);
    world.serverIsBack();
    world.pass(20_000);

    ChatLine line = an.lines().findFirst().orElseThrow();
    assertEquals("are you there?", line.text());
    assertTrue(Math.abs(line.sentAt() - written) < 1_000, line::toString);
  }

  @Test
  void ofAClockThatIsNotKnownALineHasTheTimeAtWhichItCame() {
    Tab an = world.open().joins("garden", "An");
    Tab old = world.openOld().joins("garden", "Old");
    world.pass(3_000);
    long before = world.clock().wallMillis();
    old.says("hello");
    world.pass(500);
    ChatLine line = an.lines().findFirst().orElseThrow();
    assertTrue(before < line.sentAt(), line::toString);
  }

  @ParameterizedTest
  @ValueSource(longs = {-HOUR, HOUR})
  void handsStandInTheOrderInWhichTheyRoseForWhoeverSawItAndForNewcomers(long wrong) {
    Tab an = world.open().joins("garden", "An");
    Tab binh = world.openWithClockAhead(wrong).joins("garden", "Bình");
    Tab chi = world.openWithClockAhead(-wrong).joins("garden", "Chi");
    world.pass(3_000);
    binh.commands(call -> call.toggleHand());
    world.pass(60_000);
    chi.commands(call -> call.toggleHand());
    world.pass(60_000);
    an.commands(call -> call.toggleHand());
    world.pass(60_000);
    Tab dung = world.open().joins("garden", "Dũng");
    world.pass(3_000);

    for (Tab tab : List.of(an, binh, chi, dung)) {
      assertEquals(List.of("Bình", "Chi", "An"), raised(tab));
    }
  }

  private static List<String> raised(Tab tab) {
    List<ParticipantState> people = new ArrayList<>(tab.call().people());
    people.removeIf(person -> person.presence().handRaisedAt() == 0);
    people.sort(Comparator.comparingLong(person -> person.presence().handRaisedAt()));
    return people.stream().map(ParticipantState::name).toList();
  }
}
