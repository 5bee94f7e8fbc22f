package realtimeweb.session;

import java.util.ArrayList;
import java.util.List;
import realtimeweb.session.devices.DeviceControl;
import realtimeweb.session.devices.RecordingControl;
import realtimeweb.session.invite.Room;
import realtimeweb.session.ports.Display;
import realtimeweb.session.screen.Panel;
import realtimeweb.session.screen.ParticipantState;
import realtimeweb.session.screen.Preferences;
import realtimeweb.session.screen.Screen.InCall;
import realtimeweb.session.screen.ServerState;
import realtimeweb.session.stage.StageArrangement;

/** Puts together what is seen in a call. */
final class CallScreen {
  private final Display display;
  private final Room room;
  private final DeviceControl devices;
  private final RecordingControl recording;
  private final CallParts parts;
  private final StageArrangement arrangement;
  private String report = "";

  CallScreen(
      Display display,
      Room room,
      DeviceControl devices,
      RecordingControl recording,
      CallParts parts,
      StageArrangement arrangement) {
    this.display = display;
    this.room = room;
    this.devices = devices;
    this.recording = recording;
    this.parts = parts;
    this.arrangement = arrangement;
  }

  /** The screen of this moment. */
  InCall of(
      ServerState server,
      Panel panel,
      Preferences preferences,
      ParticipantState oneself,
      int seconds) {
    parts.conditions().review();
    List<ParticipantState> people = new ArrayList<>(parts.participants().people());
    people.add(oneself);
    InCall screen = of(server, panel, preferences, people, "", seconds);
    if (panel != Panel.REPORT) {
      report = "";
      return screen;
    }
    if (report.isEmpty()) {
      // Once, so that it stays as it is while somebody reads or copies it.
      report = CallReport.of(screen, display.browser());
    }
    return of(server, panel, preferences, people, report, seconds);
  }

  private InCall of(
      ServerState server,
      Panel panel,
      Preferences preferences,
      List<ParticipantState> people,
      String shown,
      int seconds) {
    return new InCall(
        room,
        devices.devices(),
        preferences,
        server,
        List.copyOf(people),
        parts.participants().acquainted(),
        arrangement.stage(people, parts.speakers().active(), preferences.hideSelf()),
        parts.conversation().chat(),
        parts.door().screen(server == ServerState.ONLINE),
        panel,
        recording.recording(),
        parts.reactions().shown(),
        parts.notifications().notices(),
        parts.notifications().toasts(),
        shown,
        seconds);
  }
}
