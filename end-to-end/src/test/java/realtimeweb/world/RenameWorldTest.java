package realtimeweb.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import realtimeweb.session.screen.ChannelSecurity;
import realtimeweb.session.screen.ChatLine;
import realtimeweb.session.screen.Notice;
import realtimeweb.session.screen.Screen;
import realtimeweb.session.screen.Screen.Lobby;
import realtimeweb.session.screen.Toast;

/** Stories of people who call themselves something else. */
class RenameWorldTest {
  private final World world = new World(20260113);
  private Tab an;
  private Tab binh;

  @BeforeEach
  void twoAreInTheRoom() {
    an = world.open().joins("garden", "An");
    binh = world.open().joins("garden", "Bình");
    world.pass(6_000);
  }

  private void renames(Tab tab, String name) {
    tab.commands(call -> call.rename(name));
    world.pass(300);
  }

  private static boolean isVerified(Tab tab, String name) {
    ChannelSecurity security = tab.other(name).security();
    return security != null && security.verified();
  }

  @Test
  void everybodyReadsTheNewNameAndWhatWasSaidKeepsTheOld() {
    binh.says("as before");
    world.pass(300);
    renames(binh, "  Bình Trần ");
    binh.says("as now");
    world.pass(300);

    assertEquals(List.of("Bình Trần"), an.sees());
    assertEquals(List.of("Bình", "Bình Trần"), an.lines().map(ChatLine::author).toList());
    Toast told = an.call().toasts().get(0);
    assertEquals(
        "RENAMED Bình Trần Bình", told.kind() + " " + told.subject() + " " + told.before());
    assertEquals("Bình Trần", binh.call().people().get(1).name());
    assertFalse(an.isTold(Notice.Kind.KEY_CHANGED));
  }

  @Test
  void whoeverComesLaterKnowsOnlyTheNewName() {
    renames(binh, "Bình Trần");
    Tab chi = world.open().joins("garden", "Chi");
    world.pass(2_000);
    assertEquals(List.of("An", "Bình Trần"), chi.sees());
    assertTrue(chi.toasts().stream().noneMatch(toast -> toast.startsWith("RENAMED")));
  }

  @Test
  void whoeverIsMetInThatMomentKnowsItToo() {
    Tab chi = world.open().joins("garden", "Chi");
    while (!(chi.screen() instanceof Screen.InCall)) {
      world.pass(5);
    }
    assertEquals(List.of(), chi.sees());
    binh.commands(call -> call.rename("Bình Trần"));
    chi.commands(call -> call.rename("Chi Lê"));
    world.pass(8_000);
    assertEquals(List.of("An", "Bình Trần"), chi.sees());
    assertEquals(List.of("Bình Trần", "Chi Lê"), an.sees());
  }

  @Test
  void aHandshakeUnderWayCarriesTheNewName() {
    Tab old = world.openOld().joins("garden", "Old");
    while (an.others().size() < 2) {
      world.pass(1);
    }
    an.commands(call -> call.rename("An Nguyễn"));
    world.pass(3_000);
    assertEquals(List.of("An Nguyễn", "Bình"), old.sees());
  }

  @Test
  void theNameIsKeptForTheNextTime() {
    renames(binh, "Bình Trần");
    assertEquals("Bình Trần", binh.store().name());
    binh.session().leave();
    binh.session().rejoin();
    world.pass(500);
    assertEquals("Bình Trần", assertInstanceOf(Lobby.class, binh.screen()).name());
  }

  @Test
  void theNameOutlivesEveryConnection() {
    renames(binh, "Bình Trần");
    world.cutDirectPath(true);
    world.killServer();
    world.pass(20_000);
    world.cutDirectPath(false);
    world.pass(60_000);
    assertEquals(List.of("Bình Trần"), an.sees());
    assertEquals("Bình Trần", binh.call().people().get(1).name());
  }

  @Test
  void whatIsNoNameChangesNothing() {
    renames(binh, " ");
    renames(binh, "B".repeat(65));
    renames(binh, "Bình");
    assertEquals(List.of("Bình"), an.sees());
    assertEquals(List.of(), an.toasts());
  }

  @Test
  void manyNamesInARowEndInTheLast() {
    for (int i = 0; i < 20; i++) {
      int number = i;
      binh.commands(call -> call.rename("Bình " + number));
    }
    world.pass(500);
    assertEquals(List.of("Bình 0"), an.sees());
    world.pass(6_000);
    assertEquals(List.of("Bình 19"), an.sees());
  }

  @Test
  void whoeverTakesAKnownNameIsReported() {
    Tab chi = world.open().joins("garden", "Chi");
    world.pass(6_000);
    renames(chi, "Bình");
    assertEquals(List.of("Bình", "Bình"), an.sees());
    assertTrue(an.isTold(Notice.Kind.KEY_CHANGED));
    world.pass(6_000);
    renames(chi, "Chi");
    assertTrue(an.isTold(Notice.Kind.KEY_CHANGED), "it was so, and has to be read");
  }

  @Test
  void whoeverIsKnownByAnotherNameIsReportedWhenTheyComeAsSomebodyElse() {
    Tab chi = world.open().joins("garden", "Chi");
    world.pass(3_000);
    chi.session().leave();
    world.pass(300);
    chi.joins("garden", "Bình");
    world.pass(3_000);
    assertTrue(an.isTold(Notice.Kind.KEY_CHANGED));
  }

  @Test
  void whatWasVerifiedIsTheNameToo() {
    an.commands(call -> call.setVerified(an.idOf("Bình"), true));
    assertTrue(isVerified(an, "Bình"));
    renames(binh, "The boss");
    assertFalse(isVerified(an, "The boss"), "nobody verified that this is the boss");
    world.pass(6_000);
    renames(binh, "Bình");
    assertTrue(isVerified(an, "Bình"));
    binh.session().leave();
    world.pass(300);
    binh.joins("garden", "The boss");
    world.pass(3_000);
    assertFalse(isVerified(an, "The boss"));
  }

  @Test
  void clientsOfTheFirstDaysAreLeftInPeace() {
    Tab old = world.openOld().joins("garden", "Old");
    world.pass(3_000);
    an.commands(call -> call.rename("An Nguyễn"));
    old.commands(call -> call.toggleHand());
    world.pass(6_000);
    an.commands(call -> call.lowerHand(an.idOf("Old")));
    old.says("all is well");
    world.pass(1_000);

    assertEquals(List.of("An", "Bình"), old.sees());
    assertEquals(List.of("all is well"), an.heard());
    assertTrue(an.other("Old").presence().handRaisedAt() > 0);
  }
}
