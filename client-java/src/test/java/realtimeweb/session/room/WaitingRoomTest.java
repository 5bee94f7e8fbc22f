package realtimeweb.session.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import realtimeweb.protocol.ServerMessage;
import realtimeweb.session.screen.Knock;
import realtimeweb.session.screen.RoomAccess;

/** The door of a room, as one of those inside sees it. */
class WaitingRoomTest {
  private static final String SELF = "00000000000000aa";
  private static final String AN = "00000000000000bb";

  private final Told told = new Told();
  private final WaitingRoom waitingRoom = new WaitingRoom(told);

  /** Notes what the door tells the call. */
  static final class Told implements WaitingRoom.Owner {
    final List<String> news = new ArrayList<>();

    @Override
    public void hostChanged() {
      news.add("host");
    }

    @Override
    public void lockChanged(boolean locked) {
      news.add(locked ? "locked" : "unlocked");
    }
  }

  @Test
  void onlyTheHostSeesWhoKnocks() {
    enters(AN);
    waitingRoom.knocked(knocker(1), "Chi");
    assertEquals(List.of(), waitingRoom.screen(true).knocks());
    waitingRoom.gone(AN);
    waitingRoom.hostIs(SELF);
    assertEquals(
        new RoomAccess(false, true, List.of(new Knock(knocker(1), "Chi"))),
        waitingRoom.screen(true));
    assertEquals(List.of("host"), told.news);
  }

  @Test
  void whoHandsOverSeesNoMoreKnocks() {
    enters(SELF);
    waitingRoom.knocked(knocker(1), "Chi");
    waitingRoom.handedOver(SELF, AN);
    waitingRoom.hostIs(AN);
    assertEquals(List.of(), waitingRoom.screen(true).knocks());
    waitingRoom.handedOver(AN, SELF);
    waitingRoom.hostIs(SELF);
    assertEquals(List.of(), waitingRoom.screen(true).knocks());
  }

  @Test
  void aKnockThatEndedIsGone() {
    enters(SELF);
    waitingRoom.knocked(knocker(1), "Chi");
    waitingRoom.knocked(knocker(2), "");
    waitingRoom.knockEnded(knocker(1));
    waitingRoom.knockEnded(knocker(9));
    assertEquals(List.of(new Knock(knocker(2), "")), waitingRoom.screen(true).knocks());
  }

  @Test
  void aServerCannotFillTheScreenWithKnocks() {
    enters(SELF);
    for (int i = 0; i < 100; i++) {
      waitingRoom.knocked(knocker(i), "Chi");
    }
    waitingRoom.knocked("no id", "Chi");
    assertEquals(16, waitingRoom.screen(true).knocks().size());
  }

  @Test
  void onlyAChangeOfTheLockIsNews() {
    enters(SELF);
    waitingRoom.lockIs(false);
    waitingRoom.lockIs(true);
    waitingRoom.lockIs(true);
    assertTrue(waitingRoom.screen(true).locked());
    waitingRoom.lockIs(false);
    assertEquals(List.of("locked", "unlocked"), told.news);
  }

  private void enters(String host) {
    waitingRoom.entered(
        new ServerMessage.Joined(SELF, List.of(AN), host, false, false, List.of(), 60));
  }

  private static String knocker(int number) {
    return "00000000000001"
        + (char) ('a' + number / 16 % 6)
        + "0123456789abcdef".charAt(number % 16);
  }
}
