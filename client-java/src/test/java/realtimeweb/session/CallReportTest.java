package realtimeweb.session;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import realtimeweb.protocol.PeerMessage.Presence;
import realtimeweb.protocol.Wire;
import realtimeweb.session.invite.Room;
import realtimeweb.session.screen.CandidateType;
import realtimeweb.session.screen.ChannelPath;
import realtimeweb.session.screen.ChannelSecurity;
import realtimeweb.session.screen.Chat;
import realtimeweb.session.screen.ChatLine;
import realtimeweb.session.screen.Device;
import realtimeweb.session.screen.Devices;
import realtimeweb.session.screen.Knock;
import realtimeweb.session.screen.Layout;
import realtimeweb.session.screen.MediaDevice;
import realtimeweb.session.screen.MediaProblem;
import realtimeweb.session.screen.MicrophoneLevel;
import realtimeweb.session.screen.Notice;
import realtimeweb.session.screen.Panel;
import realtimeweb.session.screen.ParticipantConnection;
import realtimeweb.session.screen.ParticipantState;
import realtimeweb.session.screen.Preferences;
import realtimeweb.session.screen.Quality;
import realtimeweb.session.screen.RecordingState;
import realtimeweb.session.screen.RoomAccess;
import realtimeweb.session.screen.Screen;
import realtimeweb.session.screen.ServerState;
import realtimeweb.session.screen.ShareState;
import realtimeweb.session.screen.StageLayout;
import realtimeweb.session.screen.Toast;

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
        ServerState.RECONNECTING,
        List.of(bao(), greeting(), lan()),
        true,
        new StageLayout(Layout.AUTO, List.of(), List.of(), null, null, 0, 1),
        new Chat(
            List.of(
                new ChatLine(
                    1,
                    "Bảo",
                    false,
                    0,
                    "a line of chat",
                    ChatLine.Status.RECEIVED,
                    ChannelPath.DIRECT)),
            0,
            null),
        new RoomAccess(true, false, List.of(new Knock("00a1b2c3d4e5f607", "Chi"))),
        Panel.REPORT,
        RecordingState.OFF,
        List.of(),
        List.of(
            new Notice(1, Notice.Kind.UNREACHABLE, "Bảo"),
            new Notice(2, Notice.Kind.UNREACHABLE, "Chi")),
        List.of(new Toast(3, Toast.Kind.JOINED, "Chi", "")),
        "",
        754);
  }

  private static Devices devices() {
    return new Devices(
        new Device(Device.State.ON, null),
        new Device(Device.State.OFF, MediaProblem.IN_USE),
        true,
        false,
        false,
        ShareState.OFF,
        List.of(
            new MediaDevice(MediaDevice.Kind.CAMERA, "usb-1", "Camera of Lan"),
            new MediaDevice(MediaDevice.Kind.CAMERA, "usb-2", "")),
        new MicrophoneLevel(0, true));
  }

  private static ParticipantState bao() {
    return new ParticipantState(
        "00a1b2c3d4e5f607",
        "Bảo",
        false,
        true,
        new Presence(true, false, true, false, false, 0),
        false,
        100,
        ParticipantConnection.FAILED,
        new ChannelSecurity(SAFETY_NUMBER, true, 7, 1, true, ChannelPath.RELAY),
        new Quality(1, 250, 31, 310_000, 150_000, 640, 360, 24, "VP8", CandidateType.SRFLX));
  }

  private static ParticipantState greeting() {
    return new ParticipantState(
        "10a1b2c3d4e5f607",
        "",
        false,
        false,
        new Presence(false, false, false, false, false, 0),
        false,
        100,
        ParticipantConnection.GREETING,
        null,
        null);
  }

  private static ParticipantState lan() {
    return new ParticipantState(
        "20a1b2c3d4e5f607",
        "Lan",
        true,
        false,
        new Presence(true, true, false, false, false, 0),
        false,
        100,
        ParticipantConnection.CONNECTED,
        null,
        null);
  }
}
