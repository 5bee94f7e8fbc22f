package realtimeweb.session;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import realtimeweb.protocol.PeerMessage.Presence;
import realtimeweb.protocol.Wire;
import realtimeweb.session.Screen.Connection;
import realtimeweb.session.Screen.Device;
import realtimeweb.session.Screen.DeviceKind;
import realtimeweb.session.Screen.DeviceState;
import realtimeweb.session.Screen.Line;
import realtimeweb.session.Screen.LineStatus;
import realtimeweb.session.Screen.MediaDevice;
import realtimeweb.session.Screen.Notice;
import realtimeweb.session.Screen.NoticeKind;
import realtimeweb.session.Screen.Path;
import realtimeweb.session.Screen.Person;
import realtimeweb.session.Screen.Quality;
import realtimeweb.session.Screen.Security;
import realtimeweb.session.Screen.Toast;
import realtimeweb.session.Screen.ToastKind;

/** What a report tells whoever helps, and what it keeps. */
class CallReportTest {
  private static final String SAFETY_NUMBER = "11111 22222 33333";

  private final String report = CallReport.of(call(), "Firefox/140.0");

  @Test
  void whatHelpsIsThere() {
    for (String fact :
        List.of(
            "protocol " + Wire.VERSION,
            "browser Firefox/140.0",
            "server RECONNECTING, room locked",
            "microphone ON, silent",
            "camera OFF, IN_USE",
            "devices of kind CAMERA: 2",
            "person 1: FAILED, host",
            "person 1: epoch 7, frames RELAY, rotation overdue",
            "round trip 250 ms, loss 31 permille, media SRFLX",
            "receives 310000 bit/s, sends 150000 bit/s",
            "640x360, 24 frames/s VP8",
            "notice UNREACHABLE: 2",
            "person 2: GREETING",
            "others 2")) {
      assertTrue(report.contains(fact), () -> fact + " is missing in:\n" + report);
    }
  }

  @Test
  void whatConcernsNobodyElseIsNot() {
    for (String secret :
        List.of(
            "Lan",
            "Bảo",
            "Chi",
            "tea-house",
            "c2VjcmV0",
            "sesame",
            "00a1b2c3d4e5f607",
            "Camera of",
            "usb-1",
            SAFETY_NUMBER,
            "a line of chat")) {
      assertFalse(report.contains(secret), () -> secret + " is told in:\n" + report);
    }
  }

  private static Screen.InCall call() {
    return new Screen.InCall(
        new Room("tea-house", "c2VjcmV0", "open sesame"),
        devices(),
        Preferences.STANDARD,
        Screen.Server.RECONNECTING,
        List.of(bao(), greeting(), lan()),
        true,
        new Screen.Stage(Screen.Layout.AUTO, List.of(), List.of(), null, null, 0, 1),
        new Screen.Chat(
            List.of(
                new Line(1, "Bảo", false, 0, "a line of chat", LineStatus.RECEIVED, Path.DIRECT)),
            0,
            null),
        new Screen.Door(true, false, List.of(new Screen.Knock("00a1b2c3d4e5f607", "Chi"))),
        Screen.Panel.REPORT,
        Screen.Recording.OFF,
        List.of(),
        List.of(
            new Notice(1, NoticeKind.UNREACHABLE, "Bảo"),
            new Notice(2, NoticeKind.UNREACHABLE, "Chi")),
        List.of(new Toast(3, ToastKind.JOINED, "Chi", "")),
        "",
        754);
  }

  private static Screen.Devices devices() {
    return new Screen.Devices(
        new Device(DeviceState.ON, null),
        new Device(DeviceState.OFF, MediaProblem.IN_USE),
        true,
        false,
        false,
        Screen.Share.OFF,
        List.of(
            new MediaDevice(DeviceKind.CAMERA, "usb-1", "Camera of Lan"),
            new MediaDevice(DeviceKind.CAMERA, "usb-2", "")),
        new Screen.Sound(0, true));
  }

  private static Person bao() {
    return new Person(
        "00a1b2c3d4e5f607",
        "Bảo",
        false,
        true,
        new Presence(true, false, true, false, false, 0),
        false,
        100,
        Connection.FAILED,
        new Security(SAFETY_NUMBER, true, 7, 1, true, Path.RELAY),
        new Quality(1, 250, 31, 310_000, 150_000, 640, 360, 24, "VP8", Screen.Via.SRFLX));
  }

  private static Person greeting() {
    return new Person(
        "10a1b2c3d4e5f607",
        "",
        false,
        false,
        new Presence(false, false, false, false, false, 0),
        false,
        100,
        Connection.GREETING,
        null,
        null);
  }

  private static Person lan() {
    return new Person(
        "20a1b2c3d4e5f607",
        "Lan",
        true,
        false,
        new Presence(true, true, false, false, false, 0),
        false,
        100,
        Connection.CONNECTED,
        null,
        null);
  }
}
