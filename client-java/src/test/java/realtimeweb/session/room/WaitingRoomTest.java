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
  private final WaitingRoom door = new WaitingRoom(told);

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
    door.knocked(knocker(1), "Chi");
    assertEquals(List.of(), door.screen(true).knocks());
    door.gone(AN);
    door.hostIs(SELF);
    assertEquals(
        new RoomAccess(false, true, List.of(new Knock(knocker(1), "Chi"))), door.screen(true));
    assertEquals(List.of("host"), told.news);
  }

  @Test
  void whoHandsOverSeesNoMoreKnocks() {
    enters(SELF);
    door.knocked(knocker(1), "Chi");
    door.handedOver(SELF, AN);
    door.hostIs(AN);
    assertEquals(List.of(), door.screen(true).knocks());
    door.handedOver(AN, SELF);
    door.hostIs(SELF);
    assertEquals(List.of(), door.screen(true).knocks());
  }

  @Test
  void aKnockThatEndedIsGone() {
    enters(SELF);
    door.knocked(knocker(1), "Chi");
    door.knocked(knocker(2), "");
    door.knockEnded(knocker(1));
    door.knockEnded(knocker(9));
    assertEquals(List.of(new Knock(knocker(2), "")), door.screen(true).knocks());
  }

  @Test
  void aServerCannotFillTheScreenWithKnocks() {
    enters(SELF);
    for (int i = 0; i < 100; i++) {
      door.knocked(knocker(i), "Chi");
    }
    door.knocked("no id", "Chi");
    assertEquals(16, door.screen(true).knocks().size());
  }

  @Test
  void onlyAChangeOfTheLockIsNews() {
    enters(SELF);
    door.lockIs(false);
    door.lockIs(true);
    door.lockIs(true);
    assertTrue(door.screen(true).locked());
    door.lockIs(false);
    assertEquals(List.of("locked", "unlocked"), told.news);
  }

  private void enters(String host) {
    door.entered(new ServerMessage.Joined(SELF, List.of(AN), host, false, false, List.of(), 60));
  }

  private static String knocker(int number) {
    return "00000000000001"
        + (char) ('a' + number / 16 % 6)
        + "0123456789abcdef".charAt(number % 16);
  }
}
