package realtimeweb.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import realtimeweb.session.invite.InputMistake;
import realtimeweb.session.invite.Room;
import realtimeweb.session.screen.Notice;
import realtimeweb.session.screen.Screen.InCall;
import realtimeweb.session.screen.Screen.Left;
import realtimeweb.session.screen.Screen.Lobby;
import realtimeweb.session.screen.Screen.Start;

/** Stories of links, names and passphrases on their way from one person to another. */
class LinksWorldTest {
  private final World world = new World(20261130);

  @Test
  void aPastedInviteLinkLeadsToWhoSentIt() {
    Tab an = world.open();
    an.session().newPrivateRoom("Phòng trà", "An");
    String link = an.display().address();
    assertEquals(new Room("Phòng trà", room(an).secret(), ""), room(an));
    an.session().join("An");
    Tab binh = world.open().joins("https://call.example.org/#" + link, "Bình");
    Tab chi = world.open().joins("#" + link + ".", "Chi");
    world.pass(3_000);
    assertEquals(List.of("Bình", "Chi"), an.sees());
    assertEquals(link, binh.display().address());
    assertEquals(link, chi.display().address());
  }

  @Test
  void everySpellingOfANameIsOneRoomAndOnePerson() {
    Tab an = world.open().joins("Phòng trà", "An");
    Tab binh = world.open().joins("\u200bPho\u0300ng\u00a0tra\u0300 ", " Bi\u0300nh\u2060");
    Tab chi = world.open();
    chi.session().openLink("Ph%C3%B2ng%20%20tr%C3%A0%E2%80%8B");
    chi.session().join("Chi");
    world.pass(3_000);
    assertEquals(List.of("Bình", "Chi"), an.sees());
    assertEquals("Phòng trà", binh.call().room().id());
    assertEquals(an.display().address(), chi.display().address());
  }

  @Test
  void nothingUnseenIsAName() {
    Tab an = world.open();
    an.session().enterRoom("\u200b\u3164", "An", "");
    assertEquals(InputMistake.ROOM_MISSING, start(an).mistake());
    an.session().enterRoom("garden", "\u2060", "");
    world.pass(50);
    an.session().join("\u2060\u2800");
    assertEquals(InputMistake.NAME_MISSING, lobby(an).mistake());
  }

  @Test
  void anotherSpellingOfWhereOneIsChangesNothing() {
    Tab an = world.open().joins("garden", "An");
    Tab binh = world.open().joins("garden", "Bình");
    world.pass(2_000);
    String id = binh.idOf("An");
    for (String link : List.of("%EF%BD%87arden", "garden.", "garden%20", "garden/passphrase")) {
      an.session().openLink(link);
      world.pass(500);
      assertEquals("garden", an.display().address(), link);
    }
    assertEquals(id, binh.idOf("An"));
    assertEquals(List.of("An"), binh.sees());
  }

  @ParameterizedTest
  @ValueSource(strings = {"tea/", "tea%2F", "tea/q83vASNFZ4", "tea/q83vASNFZ4mrze8BI0VniQQ", "/x"})
  void aDamagedLinkOpensNoRoomAtAll(String fragment) {
    Tab an = world.open();
    int before = world.connectionsMade();
    an.session().openLink(fragment);
    assertEquals(new Start("", "", InputMistake.LINK_DAMAGED), an.screen());
    an.session().enterRoom("#" + fragment, "An", "");
    assertEquals(new Start("#" + fragment, "An", InputMistake.LINK_DAMAGED), an.screen());
    world.pass(2_000);
    assertEquals(before, world.connectionsMade());
  }

  @Test
  void theLinkOfAnotherServerIsNamed() {
    Tab an = world.open();
    an.session().enterRoom("https://other.example.org/#tea", "An", "");
    assertEquals(
        new Start(
            "https://other.example.org/#tea",
            "An",
            InputMistake.LINK_ELSEWHERE,
            "other.example.org"),
        an.screen());
  }

  @Test
  void aPrivateRoomIsNeverAnOpenOne() {
    Tab an = world.open();
    an.session().newPrivateRoom("#tea", "An");
    assertEquals("tea", room(an).id());
    assertTrue(room(an).isPrivate());
    String link = an.display().address();
    Tab binh = world.open();
    binh.session().newPrivateRoom(link, "Bình");
    assertEquals(room(an), room(binh));
    binh.session().back();
    binh.session().newPrivateRoom("x".repeat(65), "Bình");
    assertEquals(InputMistake.PRIVATE_NAME_TOO_LONG, start(binh).mistake());
    binh.session().newPrivateRoom(" ", "Bình");
    assertNotEquals("", room(binh).id());
  }

  @Test
  void theLinkOfARoomWithAPassphraseAsksForIt() {
    Tab an = world.open().joins("garden", "An", "vừng ơi");
    assertEquals("garden/passphrase", an.display().address());
    assertFalse(an.display().address().contains("v%E1"));
    Tab binh = world.open();
    binh.session().openLink(an.display().address());
    world.pass(100);
    assertTrue(room(binh).guarded());
    binh.session().join("Bình");
    assertEquals(InputMistake.PASSPHRASE_MISSING, lobby(binh).mistake());
    binh.session().usePassphrase("vừng ơi");
    binh.session().join("Bình");
    world.pass(3_000);
    assertEquals(List.of("Bình"), an.sees());
    assertEquals("garden/passphrase", binh.display().address());
    assertFalse(an.isTold(Notice.Kind.DIFFERENT_PASSPHRASE));
  }

  @Test
  void whoTypedAWrongPassphraseTypesAgainInTheCall() {
    Tab an = world.open().joins("garden", "An", "open sesame");
    Tab binh = world.open().joins("garden", "Bình", "open barley");
    world.pass(1_000);
    binh.session().toggleMicrophone();
    world.pass(2_000);
    assertTrue(binh.isTold(Notice.Kind.DIFFERENT_PASSPHRASE));
    binh.session().retryPassphrase("open sesame");
    world.pass(3_000);
    assertEquals(List.of("An"), binh.sees());
    assertEquals(List.of("Bình"), an.sees());
    assertFalse(binh.isTold(Notice.Kind.DIFFERENT_PASSPHRASE));
    assertFalse(an.isTold(Notice.Kind.DIFFERENT_PASSPHRASE));
    assertFalse(an.other("Bình").presence().microphone(), "was muted, and is not asked again");
  }

  @Test
  void whoCameByALinkWithoutAMarkTypesItOnTheLastPage() {
    Tab an = world.open().joins("garden", "An", "open sesame");
    Tab binh = world.open().joins("garden", "Bình");
    world.pass(2_000);
    binh.session().leave();
    Left left = assertInstanceOf(Left.class, binh.screen());
    assertTrue(left.shutOut());
    binh.session().retryPassphrase("open sesame");
    world.pass(100);
    assertEquals(new Room("garden", "", "open sesame"), room(binh));
    binh.session().join("Bình");
    world.pass(3_000);
    assertEquals(List.of("An"), binh.sees());
    an.session().leave();
    assertFalse(assertInstanceOf(Left.class, an.screen()).shutOut());
  }

  @Test
  void inTheLobbyAMarkedLinkAsksForThePassphraseAfterAll() {
    Tab binh = world.open();
    binh.session().openLink("garden");
    world.pass(100);
    assertNull(lobby(binh).mistake());
    binh.session().openLink("garden/passphrase");
    assertTrue(room(binh).guarded());
    assertEquals("garden/passphrase", binh.display().address());
  }

  @Test
  void aPassphraseInAPrivateRoomIsOfNoMeaning() {
    Tab an = world.open();
    an.session().newPrivateRoom("tea", "An");
    String link = an.display().address();
    an.session().usePassphrase("sesame");
    an.session().join("An");
    Tab binh = world.open().joins("#" + link, "Bình", "barley");
    world.pass(2_000);
    assertEquals(List.of("Bình"), an.sees());
    assertEquals(link, binh.display().address());
  }

  private static Room room(Tab tab) {
    return tab.screen() instanceof InCall call ? call.room() : lobby(tab).room();
  }

  private static Lobby lobby(Tab tab) {
    return assertInstanceOf(Lobby.class, tab.screen());
  }

  private static Start start(Tab tab) {
    return assertInstanceOf(Start.class, tab.screen());
  }
}
