package realtimeweb.ui.widgets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import realtimeweb.session.invite.Room;
import realtimeweb.session.screen.ChannelPath;
import realtimeweb.session.screen.Chat;
import realtimeweb.session.screen.ChatLine;
import realtimeweb.session.screen.Device;
import realtimeweb.session.screen.Devices;
import realtimeweb.session.screen.Knock;
import realtimeweb.session.screen.Layout;
import realtimeweb.session.screen.MicrophoneLevel;
import realtimeweb.session.screen.Panel;
import realtimeweb.session.screen.Preferences;
import realtimeweb.session.screen.RecordingState;
import realtimeweb.session.screen.RoomAccess;
import realtimeweb.session.screen.Screen.InCall;
import realtimeweb.session.screen.ServerState;
import realtimeweb.session.screen.ShareState;
import realtimeweb.session.screen.StageLayout;
import realtimeweb.session.screen.Toast;

class NotificationSoundTest {
  private static final Toast JOINED = new Toast(1, Toast.Kind.JOINED, "Alice", "");
  private static final Toast ROTATED = new Toast(2, Toast.Kind.KEYS_ROTATED, "", "");
  private static final Toast LEFT = new Toast(3, Toast.Kind.LEFT, "Alice", "");
  private static final Knock KNOCK = new Knock("k", "Bình");
  private static final InCall QUIET = call(List.of(), List.of(), List.of());

  @Test
  void somebodyComesAndGoes() {
    InCall joined = call(List.of(), List.of(), List.of(JOINED));
    assertEquals(NotificationSound.JOINED, NotificationSound.between(QUIET, joined));
    InCall left = call(List.of(), List.of(), List.of(JOINED, LEFT));
    assertEquals(NotificationSound.LEFT, NotificationSound.between(joined, left));
  }

  @Test
  void whatStaysOrGoesAwayIsSilent() {
    InCall joined = call(List.of(), List.of(), List.of(JOINED));
    assertNull(NotificationSound.between(joined, joined));
    assertNull(NotificationSound.between(joined, QUIET));
    assertNull(NotificationSound.between(QUIET, call(List.of(), List.of(), List.of(ROTATED))));
  }

  @Test
  void onesOwnWordsAreSilentAndThoseOfOthersAreNot() {
    InCall mine = call(List.of(line(1, true)), List.of(), List.of());
    assertNull(NotificationSound.between(QUIET, mine));
    InCall theirs = call(List.of(line(1, true), line(2, false)), List.of(), List.of());
    assertEquals(NotificationSound.MESSAGE, NotificationSound.between(mine, theirs));
    InCall answered =
        call(List.of(line(1, true), line(2, false), line(3, true)), List.of(), List.of());
    assertNull(NotificationSound.between(theirs, answered));
  }

  @Test
  void aKnockIsHeardAboveAllElse() {
    InCall both = call(List.of(line(2, false)), List.of(KNOCK), List.of(JOINED));
    assertEquals(NotificationSound.KNOCK, NotificationSound.between(QUIET, both));
  }

  private static ChatLine line(long id, boolean own) {
    return new ChatLine(id, "A", own, 0, "hello", ChatLine.Status.RECEIVED, ChannelPath.DIRECT);
  }

  private static InCall call(List<ChatLine> lines, List<Knock> knocks, List<Toast> toasts) {
    Device on = new Device(Device.State.ON, null);
    return new InCall(
        new Room("tea", "", ""),
        new Devices(
            on, on, true, false, false, ShareState.OFF, List.of(), new MicrophoneLevel(0, false)),
        Preferences.STANDARD,
        ServerState.ONLINE,
        List.of(),
        false,
        new StageLayout(Layout.AUTO, List.of(), List.of(), null, null, 0, 1),
        new Chat(lines, 0, null),
        new RoomAccess(true, true, knocks),
        Panel.NONE,
        RecordingState.OFF,
        List.of(),
        List.of(),
        toasts,
        "",
        0);
  }
}
