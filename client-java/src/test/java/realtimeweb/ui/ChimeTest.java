package realtimeweb.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import realtimeweb.session.Preferences;
import realtimeweb.session.Room;
import realtimeweb.session.Screen;
import realtimeweb.session.Screen.Chat;
import realtimeweb.session.Screen.Device;
import realtimeweb.session.Screen.DeviceState;
import realtimeweb.session.Screen.Devices;
import realtimeweb.session.Screen.Door;
import realtimeweb.session.Screen.InCall;
import realtimeweb.session.Screen.Knock;
import realtimeweb.session.Screen.Line;
import realtimeweb.session.Screen.LineStatus;
import realtimeweb.session.Screen.Toast;
import realtimeweb.session.Screen.ToastKind;

class ChimeTest {
  private static final Toast JOINED = new Toast(1, ToastKind.JOINED, "Alice", "");
  private static final Toast ROTATED = new Toast(2, ToastKind.KEYS_ROTATED, "", "");
  private static final Toast LEFT = new Toast(3, ToastKind.LEFT, "Alice", "");
  private static final Knock KNOCK = new Knock("k", "Bình");
  private static final InCall QUIET = call(List.of(), List.of(), List.of());

  @Test
  void somebodyComesAndGoes() {
    InCall joined = call(List.of(), List.of(), List.of(JOINED));
    assertEquals(Chime.JOINED, Chime.between(QUIET, joined));
    InCall left = call(List.of(), List.of(), List.of(JOINED, LEFT));
    assertEquals(Chime.LEFT, Chime.between(joined, left));
  }

  @Test
  void whatStaysOrGoesAwayIsSilent() {
    InCall joined = call(List.of(), List.of(), List.of(JOINED));
    assertNull(Chime.between(joined, joined));
    assertNull(Chime.between(joined, QUIET));
    assertNull(Chime.between(QUIET, call(List.of(), List.of(), List.of(ROTATED))));
  }

  @Test
  void onesOwnWordsAreSilentAndThoseOfOthersAreNot() {
    InCall mine = call(List.of(line(1, true)), List.of(), List.of());
    assertNull(Chime.between(QUIET, mine));
    InCall theirs = call(List.of(line(1, true), line(2, false)), List.of(), List.of());
    assertEquals(Chime.MESSAGE, Chime.between(mine, theirs));
    InCall answered =
        call(List.of(line(1, true), line(2, false), line(3, true)), List.of(), List.of());
    assertNull(Chime.between(theirs, answered));
  }

  @Test
  void aKnockIsHeardAboveAllElse() {
    InCall both = call(List.of(line(2, false)), List.of(KNOCK), List.of(JOINED));
    assertEquals(Chime.KNOCK, Chime.between(QUIET, both));
  }

  private static Line line(long id, boolean own) {
    return new Line(id, "A", own, 0, "hello", LineStatus.RECEIVED, Screen.Path.DIRECT);
  }

  private static InCall call(List<Line> lines, List<Knock> knocks, List<Toast> toasts) {
    Device on = new Device(DeviceState.ON, null);
    return new InCall(
        new Room("tea", "", ""),
        new Devices(
            on, on, true, false, false, Screen.Share.OFF, List.of(), new Screen.Sound(0, false)),
        Preferences.STANDARD,
        Screen.Server.ONLINE,
        List.of(),
        false,
        new Screen.Stage(Screen.Layout.AUTO, List.of(), List.of(), null, null, 0, 1),
        new Chat(lines, 0, null),
        new Door(true, true, knocks),
        Screen.Panel.NONE,
        Screen.Recording.OFF,
        List.of(),
        List.of(),
        toasts,
        "",
        0);
  }
}
