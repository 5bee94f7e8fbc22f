package realtimeweb.session;

import java.util.ArrayList;
import java.util.List;
import realtimeweb.session.Screen.InCall;
import realtimeweb.session.Screen.Panel;
import realtimeweb.session.Screen.Person;
import realtimeweb.session.Screen.Server;

/** Puts together what is seen in a call. */
final class CallScreen {
  private final Display display;
  private final Room room;
  private final DeviceControl devices;
  private final RecordingControl recording;
  private final CallParts parts;
  private final Arrangement arrangement;
  private String report = "";

  CallScreen(
      Display display,
      Room room,
      DeviceControl devices,
      RecordingControl recording,
      CallParts parts,
      Arrangement arrangement) {
    this.display = display;
    this.room = room;
    this.devices = devices;
    this.recording = recording;
    this.parts = parts;
    this.arrangement = arrangement;
  }

  /** The screen of this moment. */
  InCall of(Server server, Panel panel, Preferences preferences, Person oneself, int seconds) {
    parts.conditions().review();
    List<Person> people = new ArrayList<>(parts.roster().people());
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
      Server server,
      Panel panel,
      Preferences preferences,
      List<Person> people,
      String shown,
      int seconds) {
    return new InCall(
        room,
        devices.devices(),
        preferences,
        server,
        List.copyOf(people),
        parts.roster().acquainted(),
        arrangement.stage(people, parts.speakers().active(), preferences.hideSelf()),
        parts.conversation().chat(),
        parts.door().screen(server == Server.ONLINE),
        panel,
        recording.recording(),
        parts.reactions().shown(),
        parts.announcements().notices(),
        parts.announcements().toasts(),
        shown,
        seconds);
  }
}
