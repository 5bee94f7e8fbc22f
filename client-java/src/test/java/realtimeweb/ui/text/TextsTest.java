package realtimeweb.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import realtimeweb.checkup.finding.Check;
import realtimeweb.checkup.finding.CheckupSummary;
import realtimeweb.checkup.finding.Grade;
import realtimeweb.checkup.finding.Measurements;
import realtimeweb.checkup.finding.Verdict;
import realtimeweb.protocol.PeerMessage.ReactionKind;
import realtimeweb.protocol.ServerMessage.Refusal;
import realtimeweb.session.invite.InputMistake;
import realtimeweb.session.screen.CandidateType;
import realtimeweb.session.screen.ChannelPath;
import realtimeweb.session.screen.ChatLine;
import realtimeweb.session.screen.Layout;
import realtimeweb.session.screen.LeftCause;
import realtimeweb.session.screen.MediaDevice;
import realtimeweb.session.screen.MediaProblem;
import realtimeweb.session.screen.Notice;
import realtimeweb.session.screen.Occupancy;
import realtimeweb.session.screen.ParticipantConnection;
import realtimeweb.session.screen.Preferences.Theme;
import realtimeweb.session.screen.Toast;

class TextsTest {
  private static final Texts ENGLISH = new English();

  @Test
  void everyTextIsThereInEveryLanguage() {
    for (Texts texts : Catalogue.all()) {
      for (String text : allOf(texts)) {
        assertFalse(text.isBlank(), texts.tag());
        assertEquals(text.trim(), text);
      }
    }
  }

  /** Devices have advice of their own; see {@link Texts#advice} and {@link Texts#denied}. */
  @Test
  void whateverIsNotGoodIsFollowedByWhatToDo() {
    Set<Verdict> devices =
        Set.of(
            Verdict.CAMERA_CLOSED,
            Verdict.MICROPHONE_CLOSED,
            Verdict.BOTH_DENIED,
            Verdict.CAMERA_DENIED,
            Verdict.MICROPHONE_DENIED);
    for (Texts texts : Catalogue.all()) {
      for (Verdict verdict : Verdict.values()) {
        boolean bad = verdict.grade() == Grade.BAD || verdict.grade() == Grade.WARNING;
        if (bad && !devices.contains(verdict)) {
          assertFalse(texts.remedy(verdict).isEmpty(), texts.tag() + " " + verdict);
        }
      }
    }
  }

  @Test
  void everythingWorksOnlyWhereNothingWasLeftUntried() {
    String everything = "Everything works. You are ready for a call.";
    assertEquals(everything, ENGLISH.summary(new CheckupSummary(0, 0, 0, false)));
    assertEquals(
        "What was tried works. One thing was not tried.",
        ENGLISH.summary(new CheckupSummary(0, 0, 1, false)));
    assertEquals(
        "What was tried works. Calls reach one network only: this server offers neither STUN nor"
            + " TURN.",
        ENGLISH.summary(new CheckupSummary(0, 0, 5, true)));
    assertEquals(
        "You can call. One thing could be better. 2 things were not tried.",
        ENGLISH.summary(new CheckupSummary(0, 1, 2, false)));
  }

  @Test
  void noTextWasLeftInEnglish() {
    List<String> english = allOf(ENGLISH);
    for (Texts texts : Catalogue.all()) {
      if (!texts.tag().equals("en")) {
        List<String> other = allOf(texts);
        for (int i = 0; i < other.size(); i++) {
          assertNotEquals(english.get(i), other.get(i), texts.tag());
        }
      }
    }
  }

  @Test
  void everyLanguageNamesWhoItIsAbout() {
    for (Texts texts : Catalogue.all()) {
      assertTrue(texts.notice(Notice.Kind.KEY_CHANGED, "Alice").contains("Alice"));
      assertTrue(texts.toast(Toast.Kind.JOINED, "Alice", "").contains("Alice"));
      String renamed = texts.toast(Toast.Kind.RENAMED, "Alice", "Bob");
      assertTrue(renamed.contains("Alice") && renamed.contains("Bob"));
      assertTrue(texts.knocks("Alice").contains("Alice"));
      assertTrue(texts.removeQuestion("Alice").contains("Alice"));
      assertTrue(texts.leaveTo("Alice").contains("Alice"));
      assertTrue(texts.people(7).contains("7"));
      assertTrue(texts.occupancy(new Occupancy(7, false)).contains("7"));
      assertTrue(texts.unread(7).contains("7"));
      assertTrue(texts.epoch(7).contains("7"));
      assertTrue(texts.room("tea").contains("tea"));
    }
  }

  @Test
  void agesGrowFromSecondsToMinutes() {
    assertEquals("new keys 59 s ago", ENGLISH.keysAge(59));
    assertEquals("new keys 1 min 0 s ago", ENGLISH.keysAge(60));
    assertEquals("new keys 62 min 3 s ago", ENGLISH.keysAge(3723));
  }

  @Test
  void theFirstLanguageThatThereIsWins() {
    assertEquals("vi", Catalogue.firstOf(",fr-FR,vi-VN,en").tag());
    assertEquals("vi", Catalogue.firstOf("vi,en-GB").tag());
    assertEquals("en", Catalogue.firstOf("en-GB,vi").tag());
    assertEquals("en", Catalogue.firstOf("fr,vib").tag());
  }

  @Test
  void amountsAreWrittenAsTheLanguageWritesThem() {
    Texts vietnamese = new Vietnamese();
    assertEquals("1.5 Mbit/s", ENGLISH.bitrate(1_480_000));
    assertEquals("1,5 Mbit/s", vietnamese.bitrate(1_480_000));
    assertEquals("148 kbit/s", ENGLISH.bitrate(147_600));
    assertEquals("0.1 %", ENGLISH.permille(1));
    assertEquals("11,8%", vietnamese.permille(118));
  }

  @Test
  void aScreenIsNamedAfterWhoeverSharesIt() {
    assertEquals("Alice’s screen", ENGLISH.screenOf("Alice"));
    assertEquals("Màn hình của Alice", new Vietnamese().screenOf("Alice"));
  }

  private static List<String> allOf(Texts texts) {
    List<String> all = new ArrayList<>();
    for (Word word : Word.values()) {
      all.add(texts.of(word));
    }
    for (InputMistake mistake : InputMistake.values()) {
      all.add(texts.mistake(mistake));
    }
    for (MediaProblem problem : MediaProblem.values()) {
      for (Texts.Which which : Texts.Which.values()) {
        all.add(texts.problem(problem, which));
      }
      all.add(texts.advice(problem));
    }
    for (Label label : Label.values()) {
      all.add(texts.of(label));
    }
    addChoices(texts, all);
    addStates(texts, all);
    addEvents(texts, all);
    return all;
  }

  private static void addChoices(Texts texts, List<String> all) {
    for (MediaDevice.Kind kind : MediaDevice.Kind.values()) {
      all.add(texts.unnamed(kind, 1));
    }
    for (Layout layout : Layout.values()) {
      all.add(texts.layout(layout));
    }
    for (Theme theme : Theme.values()) {
      all.add(texts.theme(theme));
    }
    for (Texts.Browser browser : Texts.Browser.values()) {
      all.add(texts.denied(browser));
    }
    for (int members = 0; members < 3; members++) {
      all.add(texts.occupancy(new Occupancy(members, false)));
    }
    all.add(texts.occupancy(new Occupancy(1, true)));
    all.add(texts.knocks("A"));
    all.add(texts.knocks(""));
    all.add(texts.removeQuestion("A"));
    all.add(texts.leaveTo("A"));
    all.add(texts.people(1));
    all.add(texts.people(2));
  }

  private static void addStates(Texts texts, List<String> all) {
    for (ParticipantConnection connection : ParticipantConnection.values()) {
      all.add(texts.connection(connection));
    }
    for (ChatLine.Status status : ChatLine.Status.values()) {
      all.add(texts.status(status));
    }
    for (ChannelPath path : ChannelPath.values()) {
      all.add(texts.path(path));
      all.add(texts.travel(path));
    }
    addStage(texts, all);
    addDoctor(texts, all);
    all.add(texts.room("a"));
    all.add(texts.unread(1));
    all.add(texts.unread(2));
    all.add(texts.epoch(1));
    all.add(texts.keysAge(1));
    all.add(texts.keysAge(61));
  }

  private static void addStage(Texts texts, List<String> all) {
    for (ReactionKind kind : ReactionKind.values()) {
      all.add(texts.reaction(kind));
      all.add(texts.reacted("A", kind));
    }
    for (CandidateType via : CandidateType.values()) {
      all.add(texts.via(via));
    }
    for (int bars = 1; bars <= 3; bars++) {
      all.add(texts.signal("A", bars));
    }
    all.add(texts.screenOf("A"));
    all.add(texts.moreAbout("A"));
    all.add(texts.page(1, 2));
    all.add(texts.hand(1));
    all.add(texts.resolution(640, 360, 30));
  }

  private static void addDoctor(Texts texts, List<String> all) {
    for (Check.Area area : Check.Area.values()) {
      all.add(texts.area(area));
    }
    for (Check check : Check.values()) {
      all.add(texts.check(check));
    }
    for (Grade grade : Grade.values()) {
      all.add(texts.grade(grade));
    }
    for (Verdict verdict : Verdict.values()) {
      all.add(texts.verdict(verdict, Measurements.NOTHING));
      if (!texts.remedy(verdict).isEmpty()) {
        all.add(texts.remedy(verdict));
      }
    }
    for (int bad = 0; bad < 3; bad++) {
      for (int warnings = 0; warnings < 3; warnings++) {
        for (int untried = 0; untried < 3; untried++) {
          all.add(texts.summary(new CheckupSummary(bad, warnings, untried, false)));
          all.add(texts.summary(new CheckupSummary(bad, warnings, untried, true)));
        }
      }
    }
  }

  private static void addEvents(Texts texts, List<String> all) {
    for (Notice.Kind kind : Notice.Kind.values()) {
      all.add(texts.notice(kind, "A"));
    }
    for (Toast.Kind kind : Toast.Kind.values()) {
      all.add(texts.toast(kind, "A", "B"));
    }
    for (LeftCause cause : LeftCause.values()) {
      all.add(texts.left(cause, null));
      all.add(texts.leftAdvice(cause, null));
    }
    for (Refusal refusal : Refusal.values()) {
      all.add(texts.left(LeftCause.REFUSED, refusal));
      all.add(texts.leftAdvice(LeftCause.REFUSED, refusal));
    }
  }
}
