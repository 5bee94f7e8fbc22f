package realtimeweb.gallery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.ServerMessage.Refusal;
import realtimeweb.session.invite.InputMistake;
import realtimeweb.session.invite.Room;
import realtimeweb.session.screen.Chat;
import realtimeweb.session.screen.Devices;
import realtimeweb.session.screen.EntryState;
import realtimeweb.session.screen.Layout;
import realtimeweb.session.screen.LeftCause;
import realtimeweb.session.screen.MediaProblem;
import realtimeweb.session.screen.Notice;
import realtimeweb.session.screen.Occupancy;
import realtimeweb.session.screen.Panel;
import realtimeweb.session.screen.ParticipantConnection;
import realtimeweb.session.screen.ParticipantState;
import realtimeweb.session.screen.Preferences;
import realtimeweb.session.screen.RecordingState;
import realtimeweb.session.screen.RoomAccess;
import realtimeweb.session.screen.Screen;
import realtimeweb.session.screen.ServerState;
import realtimeweb.session.screen.StageLayout;
import realtimeweb.session.screen.TileId;
import realtimeweb.session.screen.Toast;
import realtimeweb.session.screen.VideoSource;

/** A screen for each name. */
final class Scenes {
  private static final Room ROOM = new Room("team-lunch", "", "");
  private static final Room PRIVATE = new Room("team-lunch", "q83vASNFZ4mrze8BI0VniQ", "");
  private static final Room GUARDED = new Room("team-lunch", "", "", true);
  private static final Devices LIVE = Cast.devices(Cast.ON, Cast.ON);

  private static final Map<String, Supplier<Screen>> ALL = all();

  private Scenes() {}

  /** The names of all scenes. */
  static Set<String> names() {
    return ALL.keySet();
  }

  static Screen named(String name) {
    Supplier<Screen> scene = ALL.get(name);
    if (scene == null) {
      throw new IllegalArgumentException("no such scene: " + name);
    }
    return scene.get();
  }

  private static Map<String, Supplier<Screen>> all() {
    Map<String, Supplier<Screen>> scenes = new LinkedHashMap<>();
    addBeforeCalls(scenes);
    addCalls(scenes);
    PanelScenes.addTo(scenes);
    StageScenes.addTo(scenes);
    addAfterCalls(scenes);
    return scenes;
  }

  private static void addBeforeCalls(Map<String, Supplier<Screen>> scenes) {
    scenes.put("start", () -> new Screen.Start("", "", null));
    scenes.put("start-mistakes", () -> new Screen.Start("", "Minh Anh", InputMistake.ROOM_MISSING));
    scenes.put("start-name", () -> new Screen.Start("team-lunch", "", InputMistake.NAME_MISSING));
    scenes.put(
        "start-elsewhere",
        () ->
            new Screen.Start(
                "https://meet.example.org/#tea",
                "",
                InputMistake.LINK_ELSEWHERE,
                "meet.example.org"));
    scenes.put("start-damaged", () -> new Screen.Start("", "", InputMistake.LINK_DAMAGED));
    scenes.put(
        "start-private",
        () -> new Screen.Start("", "Minh Anh", InputMistake.PRIVATE_NAME_TOO_LONG));
    scenes.put("lobby", () -> lobby("Minh Anh", LIVE, null, false));
    scenes.put("lobby-private", () -> lobby(PRIVATE, null));
    scenes.put("lobby-passphrase", () -> lobby(GUARDED, InputMistake.PASSPHRASE_MISSING));
    scenes.put(
        "lobby-asking",
        () -> lobby("", Cast.devices(Cast.ASKING, Cast.ASKING), InputMistake.NAME_MISSING, false));
    scenes.put("lobby-off", () -> lobby("Minh Anh", Cast.devices(Cast.OFF, Cast.OFF), null, false));
    scenes.put("lobby-joining", () -> lobby("Minh Anh", LIVE, null, true));
    scenes.put("lobby-denied", () -> troubled(MediaProblem.DENIED));
    scenes.put("lobby-insecure", () -> troubled(MediaProblem.INSECURE_CONTEXT));
    scenes.put("lobby-unsupported", () -> troubled(MediaProblem.UNSUPPORTED));
    scenes.put("lobby-nodevice", () -> halfTroubled(MediaProblem.NO_DEVICE, MediaProblem.IN_USE));
    scenes.put("lobby-lost", () -> halfTroubled(MediaProblem.ENDED, MediaProblem.CONSTRAINTS));
    scenes.put("lobby-unanswered", () -> troubled(MediaProblem.UNANSWERED));
    scenes.put("insecure", () -> new Screen.Unsupported(false));
    scenes.put("unsupported", () -> new Screen.Unsupported(true));
  }

  private static void addCalls(Map<String, Supplier<Screen>> scenes) {
    scenes.put("call-alone", () -> call(List.of(Cast.self(true, true)), Talk.NONE, Panel.NONE));
    scenes.put("call-left-alone", Scenes::leftAlone);
    scenes.put("call-two", () -> call(two(), Talk.unread(3), Panel.NONE));
    scenes.put("call-two-off", Scenes::twoOff);
    scenes.put("call-three", () -> call(first(3), Talk.NONE, Panel.NONE));
    scenes.put("call-four", () -> call(first(4), Talk.NONE, Panel.NONE));
    scenes.put("call-five", () -> call(first(5), Talk.NONE, Panel.NONE));
    scenes.put("call-eight", () -> call(Cast.eight(), Talk.unread(120), Panel.NONE));
    scenes.put("call-states", () -> call(Cast.states(), Talk.NONE, Panel.NONE));
    scenes.put("call-chat", () -> call(two(), Talk.lines(), Panel.CHAT));
    scenes.put("call-chat-empty", () -> call(two(), Talk.NONE, Panel.CHAT));
    scenes.put("call-chat-long", () -> call(Cast.states(), Talk.many(), Panel.CHAT));
    scenes.put("call-people", () -> call(Cast.eight(), Talk.NONE, Panel.PEOPLE));
    scenes.put("call-people-states", () -> call(Cast.states(), Talk.NONE, Panel.PEOPLE));
    scenes.put("call-security", () -> call(secured(), Talk.NONE, Panel.SECURITY));
    scenes.put(
        "call-security-alone",
        () -> call(List.of(Cast.self(true, true)), Talk.NONE, Panel.SECURITY));
    scenes.put("call-notices", Scenes::announced);
    scenes.put("call-toasts", Scenes::toasted);
    scenes.put("call-news", () -> call(first(4), Talk.news(), Panel.NONE));
  }

  private static void addAfterCalls(Map<String, Supplier<Screen>> scenes) {
    scenes.put("left", () -> new Screen.Left(ROOM, LeftCause.SELF, null));
    scenes.put("left-private", () -> new Screen.Left(PRIVATE, LeftCause.SELF, null));
    scenes.put("left-shut-out", () -> new Screen.Left(ROOM, LeftCause.SELF, null, true));
    scenes.put("left-unreachable", () -> new Screen.Left(ROOM, LeftCause.UNREACHABLE, null));
    for (Refusal refusal : Refusal.values()) {
      scenes.put("left-" + refusal.name(), () -> new Screen.Left(ROOM, LeftCause.REFUSED, refusal));
    }
  }

  private static Screen lobby(Room room, @Nullable InputMistake mistake) {
    return new Screen.Lobby(
        room,
        "Minh Anh",
        LIVE,
        Preferences.STANDARD,
        ServerState.ONLINE,
        new Occupancy(2, false),
        mistake,
        EntryState.READY);
  }

  private static Screen lobby(
      String name, Devices devices, @Nullable InputMistake mistake, boolean busy) {
    return new Screen.Lobby(
        ROOM,
        name,
        devices,
        Preferences.STANDARD,
        ServerState.ONLINE,
        new Occupancy(2, false),
        mistake,
        busy ? EntryState.JOINING : EntryState.READY);
  }

  private static Screen troubled(MediaProblem problem) {
    Devices none = Cast.devices(Cast.without(problem), Cast.without(problem));
    return lobby("Minh Anh", none, null, false);
  }

  private static Screen halfTroubled(MediaProblem microphone, MediaProblem camera) {
    Devices devices = Cast.devices(Cast.without(microphone), Cast.without(camera));
    return lobby("Minh Anh", devices, null, false);
  }

  private static List<ParticipantState> two() {
    return List.of(Cast.other("Alice Martin", true, true), Cast.self(true, true));
  }

  private static List<ParticipantState> first(int count) {
    List<ParticipantState> people = new ArrayList<>(Cast.eight().subList(0, count - 1));
    people.add(Cast.self(true, true));
    return people;
  }

  private static List<ParticipantState> secured() {
    return List.of(
        Cast.verified("Alice Martin"),
        Cast.states().get(2),
        Cast.person("Bình", true, true, ParticipantConnection.CONNECTING, Cast.computing()),
        Cast.states().get(3),
        Cast.self(true, true));
  }

  private static Screen call(List<ParticipantState> people, Chat chat, Panel panel) {
    return call(LIVE, ServerState.ONLINE, people, chat, panel, List.of(), List.of());
  }

  private static Screen twoOff() {
    return call(
        Cast.devices(Cast.OFF, Cast.without(MediaProblem.IN_USE)),
        ServerState.RECONNECTING,
        List.of(Cast.other("Nguyễn Văn Bình", false, false), Cast.self(false, false)),
        Talk.NONE,
        Panel.NONE,
        List.of(),
        List.of());
  }

  private static Screen leftAlone() {
    List<ParticipantState> people = List.of(Cast.self(true, true));
    return call(
        LIVE, ServerState.ONLINE, people, true, Talk.NONE, Panel.NONE, List.of(), List.of());
  }

  private static Screen announced() {
    List<Notice> notices = new ArrayList<>();
    for (Notice.Kind kind : Notice.Kind.values()) {
      notices.add(new Notice(notices.size(), kind, "Alice Martin"));
    }
    return said(notices, List.of(new Toast(1, Toast.Kind.LEFT, "Bình", "")));
  }

  private static Screen toasted() {
    List<Toast> toasts = new ArrayList<>();
    for (Toast.Kind kind : Toast.Kind.values()) {
      toasts.add(new Toast(toasts.size(), kind, "Alice Martin", "Alice"));
    }
    return said(List.of(new Notice(1, Notice.Kind.KEY_CHANGED, "Alice Martin")), toasts);
  }

  private static Screen said(List<Notice> notices, List<Toast> toasts) {
    List<ParticipantState> people = first(4);
    people.set(0, Cast.recording("Alice Martin"));
    return call(LIVE, ServerState.RECONNECTING, people, Talk.NONE, Panel.NONE, notices, toasts);
  }

  private static Screen call(
      Devices devices,
      ServerState server,
      List<ParticipantState> people,
      Chat chat,
      Panel panel,
      List<Notice> notices,
      List<Toast> toasts) {
    boolean acquainted = people.size() > 1;
    return call(devices, server, people, acquainted, chat, panel, notices, toasts);
  }

  private static Screen call(
      Devices devices,
      ServerState server,
      List<ParticipantState> people,
      boolean acquainted,
      Chat chat,
      Panel panel,
      List<Notice> notices,
      List<Toast> toasts) {
    return new Screen.InCall(
        ROOM,
        devices,
        Preferences.STANDARD,
        server,
        people,
        acquainted,
        stage(people),
        chat,
        new RoomAccess(false, true, List.of()),
        panel,
        RecordingState.OFF,
        List.of(),
        notices,
        toasts,
        "",
        754);
  }

  static StageLayout stage(List<ParticipantState> people) {
    List<TileId> main = new ArrayList<>();
    for (ParticipantState person : people) {
      main.add(new TileId(person.id(), VideoSource.CAMERA));
    }
    boolean two = people.size() == 2;
    return new StageLayout(
        Layout.AUTO,
        two ? main.subList(0, 1) : main,
        List.of(),
        two ? main.get(1) : null,
        null,
        0,
        1);
  }
}
