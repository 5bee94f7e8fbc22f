package realtimeweb.gallery;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import realtimeweb.protocol.PeerMessage.Presence;
import realtimeweb.session.invite.Room;
import realtimeweb.session.screen.Devices;
import realtimeweb.session.screen.EntryState;
import realtimeweb.session.screen.Knock;
import realtimeweb.session.screen.MediaDevice;
import realtimeweb.session.screen.MicrophoneLevel;
import realtimeweb.session.screen.Notice;
import realtimeweb.session.screen.Occupancy;
import realtimeweb.session.screen.Panel;
import realtimeweb.session.screen.ParticipantState;
import realtimeweb.session.screen.Preferences;
import realtimeweb.session.screen.RecordingState;
import realtimeweb.session.screen.RoomAccess;
import realtimeweb.session.screen.Screen;
import realtimeweb.session.screen.Screen.InCall;
import realtimeweb.session.screen.ServerState;
import realtimeweb.session.screen.ShareState;
import realtimeweb.session.screen.Toast;

/** Scenes of the lobby, the toolbar and the panels. */
final class PanelScenes {
  private static final Room ROOM = new Room("team-lunch", "", "");
  private static final List<Knock> KNOCKS =
      List.of(new Knock("k1", "Phạm Thu Hà"), new Knock("k2", ""));
  private static final String REPORT =
      """
      RealtimeWeb call report
      browser Chrome 150, Linux
      duration 21 min, people 4, panel opened 3 times

      person 1  connected after 412 ms, host, round trip 42 ms
                received 1.48 Mbit/s, lost 0.1 %, 1280x720 at 30/s, VP8
                keys changed 10 times, dropped frames 0
      person 2  connected after 2210 ms, relay, round trip 131 ms
                received 0.62 Mbit/s, lost 2.4 %, 640x360 at 24/s, VP8
                keys changed 10 times, dropped frames 3
      person 3  reconnecting for 4 s, 2 attempts
      """;

  private PanelScenes() {}

  static void addTo(Map<String, Supplier<Screen>> scenes) {
    scenes.put("lobby-silent", () -> lobby(new Occupancy(0, false), EntryState.READY, silent()));
    scenes.put("lobby-one", () -> lobby(new Occupancy(1, false), EntryState.READY, phone()));
    scenes.put("lobby-locked", () -> lobby(new Occupancy(3, true), EntryState.READY, live()));
    scenes.put("lobby-knocking", () -> lobby(new Occupancy(3, true), EntryState.KNOCKING, live()));
    scenes.put("lobby-unreachable", PanelScenes::unreachable);
    scenes.put("lobby-stalled", () -> lobby(new Occupancy(0, false), EntryState.STALLED, live()));
    scenes.put(
        "lobby-nameless", () -> lobby(new Occupancy(0, false), EntryState.READY, nameless()));
    scenes.put("call-settings", () -> call(Panel.SETTINGS, hosting(false, List.of()), live()));
    scenes.put(
        "call-settings-silent", () -> call(Panel.SETTINGS, hosting(false, List.of()), silent()));
    scenes.put("call-help", () -> call(Panel.HELP, hosting(false, List.of()), live()));
    scenes.put("call-report", () -> call(Panel.REPORT, hosting(false, List.of()), live()));
    scenes.put("call-people-host", () -> call(Panel.PEOPLE, hosting(true, KNOCKS), live()));
    scenes.put(
        "call-people-guest",
        () -> call(Panel.PEOPLE, new RoomAccess(false, false, List.of()), live()));
    scenes.put("call-knock", () -> call(Panel.NONE, hosting(true, KNOCKS), live()));
    scenes.put("call-toolbar", () -> call(Panel.NONE, hosting(false, List.of()), sharing()));
    scenes.put("call-toolbar-phone", () -> call(Panel.NONE, hosting(false, List.of()), phone()));
    scenes.put("call-said", PanelScenes::said);
  }

  private static Screen lobby(Occupancy inside, EntryState entry, Devices devices) {
    return new Screen.Lobby(
        ROOM, "Minh Anh", devices, Preferences.STANDARD, ServerState.ONLINE, inside, null, entry);
  }

  private static Screen unreachable() {
    return new Screen.Lobby(
        ROOM,
        "Minh Anh",
        live(),
        Preferences.STANDARD,
        ServerState.RECONNECTING,
        null,
        null,
        EntryState.READY);
  }

  private static RoomAccess hosting(boolean locked, List<Knock> knocks) {
    return new RoomAccess(locked, true, knocks);
  }

  private static InCall call(Panel panel, RoomAccess door, Devices devices) {
    List<ParticipantState> people = people();
    return new InCall(
        ROOM,
        devices,
        Preferences.STANDARD,
        ServerState.ONLINE,
        people,
        true,
        Scenes.stage(people),
        Talk.unread(3),
        door,
        panel,
        RecordingState.OFF,
        List.of(),
        List.of(),
        List.of(),
        panel == Panel.REPORT ? REPORT : "",
        4_021);
  }

  /** The notices that come with a way out, and toasts about nobody in particular. */
  private static InCall said() {
    InCall call = call(Panel.CHAT, hosting(false, List.of()), live());
    return new InCall(
        call.room(),
        call.devices(),
        call.preferences(),
        call.server(),
        call.people(),
        call.acquainted(),
        call.stage(),
        call.chat(),
        call.access(),
        call.panel(),
        call.recording(),
        call.reactions(),
        List.of(
            new Notice(1, Notice.Kind.KEY_CHANGED, "Alice Martin"),
            new Notice(4, Notice.Kind.SOUND_BLOCKED, "")),
        List.of(
            new Toast(2, Toast.Kind.MICROPHONE_CHANGED, "", ""),
            new Toast(3, Toast.Kind.HAND_RAISED, "Alice Martin", "")),
        call.report(),
        call.seconds());
  }

  private static List<ParticipantState> people() {
    List<ParticipantState> people = new ArrayList<>();
    people.add(
        with(
            Cast.other("Alice Martin", true, true),
            new Presence(true, true, false, true, false, 0)));
    people.add(
        with(
            Cast.other("Nguyễn Văn Bình", false, false),
            new Presence(false, false, false, false, true, 5)));
    people.add(
        with(Cast.verified("Chloé Dubois"), new Presence(true, true, false, false, false, 3)));
    people.add(Cast.self(true, true));
    return people;
  }

  private static ParticipantState with(ParticipantState person, Presence presence) {
    return new ParticipantState(
        person.id(),
        person.name(),
        person.self(),
        person.host(),
        presence,
        person.speaking(),
        person.volume(),
        person.connection(),
        person.security(),
        person.quality());
  }

  private static Devices live() {
    return Cast.devices(Cast.ON, Cast.ON);
  }

  private static Devices silent() {
    return with(live(), live().share(), false, live().available(), new MicrophoneLevel(0, true));
  }

  private static Devices sharing() {
    return with(live(), ShareState.ON, false, live().available(), live().sound());
  }

  private static Devices phone() {
    return with(live(), ShareState.UNSUPPORTED, true, live().available(), live().sound());
  }

  /** As before the person allowed anything: devices are there and have no names. */
  private static Devices nameless() {
    List<MediaDevice> nameless = new ArrayList<>();
    for (MediaDevice each : live().available()) {
      nameless.add(new MediaDevice(each.kind(), each.id(), ""));
    }
    return with(
        Cast.devices(Cast.ASKING, Cast.ASKING), ShareState.OFF, false, nameless, live().sound());
  }

  private static Devices with(
      Devices devices,
      ShareState share,
      boolean canFlip,
      List<MediaDevice> available,
      MicrophoneLevel sound) {
    return new Devices(
        devices.microphone(),
        devices.camera(),
        devices.mirrored(),
        canFlip,
        devices.canChooseSpeaker(),
        share,
        available,
        sound);
  }
}
