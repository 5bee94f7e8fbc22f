package realtimeweb.gallery;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.PeerMessage.Presence;
import realtimeweb.protocol.PeerMessage.ReactionKind;
import realtimeweb.session.invite.Room;
import realtimeweb.session.screen.CandidateType;
import realtimeweb.session.screen.Layout;
import realtimeweb.session.screen.Panel;
import realtimeweb.session.screen.ParticipantConnection;
import realtimeweb.session.screen.ParticipantState;
import realtimeweb.session.screen.Preferences;
import realtimeweb.session.screen.Quality;
import realtimeweb.session.screen.Reaction;
import realtimeweb.session.screen.RecordingState;
import realtimeweb.session.screen.RoomAccess;
import realtimeweb.session.screen.Screen;
import realtimeweb.session.screen.ServerState;
import realtimeweb.session.screen.StageLayout;
import realtimeweb.session.screen.TileId;
import realtimeweb.session.screen.VideoSource;

/** Calls in which much happens on the stage. */
final class StageScenes {
  private StageScenes() {}

  static void addTo(Map<String, Supplier<Screen>> scenes) {
    scenes.put("stage-share", StageScenes::share);
    scenes.put("stage-strip", () -> speaker(crowd(16)));
    scenes.put("stage-pages", () -> page(crowd(22)));
    scenes.put("stage-marks", StageScenes::marks);
    scenes.put("stage-lost", StageScenes::lost);
    scenes.put("stage-two-share", StageScenes::twoShare);
  }

  private static Screen share() {
    List<ParticipantState> people = new ArrayList<>(Cast.eight().subList(0, 4));
    people.set(0, doing(people.get(0), new Presence(true, true, false, true, false, 0), true, 3));
    people.add(Cast.self(true, true));
    List<TileId> strip = cameras(people);
    return call(people, stage(Layout.AUTO, List.of(screenOf(people.get(0))), strip, null, 0, 1));
  }

  private static Screen twoShare() {
    ParticipantState other = Cast.other("Alice Martin", true, true);
    List<ParticipantState> people =
        List.of(
            doing(other, new Presence(true, true, false, true, false, 0), false, 3),
            Cast.self(true, true));
    List<TileId> strip = cameras(people);
    return call(people, stage(Layout.AUTO, List.of(screenOf(other)), strip, null, 0, 1));
  }

  private static Screen speaker(List<ParticipantState> people) {
    List<TileId> all = cameras(people);
    return call(
        people,
        stage(Layout.SPEAKER, all.subList(0, 1), all.subList(1, all.size()), all.get(0), 0, 1));
  }

  private static Screen page(List<ParticipantState> people) {
    return call(people, stage(Layout.GRID, cameras(people).subList(9, 18), List.of(), null, 1, 3));
  }

  /** Everything that a nameplate can say, and three reactions. */
  private static Screen marks() {
    List<ParticipantState> people = new ArrayList<>();
    List<ParticipantState> eight = Cast.eight();
    people.add(doing(eight.get(0), new Presence(true, true, false, false, true, 0), true, 3));
    people.add(doing(eight.get(1), new Presence(false, false, false, false, false, 20), false, 2));
    people.add(doing(eight.get(2), new Presence(true, true, true, false, false, 0), false, 1));
    people.add(doing(eight.get(5), new Presence(false, true, false, false, false, 10), false, 3));
    people.add(doing(eight.get(6), new Presence(true, false, false, false, false, 0), true, 2));
    people.add(Cast.self(true, true));
    List<TileId> all = cameras(people);
    Screen.InCall call = call(people, stage(Layout.AUTO, all, List.of(), all.get(3), 0, 1));
    return with(call, people, true, ServerState.RECONNECTING, reactions(people));
  }

  private static List<Reaction> reactions(List<ParticipantState> people) {
    List<Reaction> reactions = new ArrayList<>();
    for (ReactionKind kind : ReactionKind.values()) {
      String participantId = people.get(reactions.size() % 4).id();
      reactions.add(new Reaction(1 + reactions.size(), participantId, kind));
    }
    return reactions;
  }

  private static Screen lost() {
    List<ParticipantState> people =
        List.of(
            Cast.person(
                "Alice Martin",
                true,
                true,
                ParticipantConnection.RECONNECTING,
                Cast.security(false, false)),
            Cast.self(true, true));
    List<TileId> all = cameras(people);
    StageLayout stage =
        new StageLayout(Layout.AUTO, all.subList(0, 1), List.of(), all.get(1), null, 0, 1);
    Screen.InCall call = call(people, stage);
    return with(call, people, false, ServerState.RECONNECTING, List.of());
  }

  private static List<ParticipantState> crowd(int count) {
    List<ParticipantState> people = new ArrayList<>();
    List<ParticipantState> eight = Cast.eight();
    for (int i = 0; i < count - 1; i++) {
      ParticipantState from = eight.get(i % 7);
      people.add(
          Cast.other(
              from.name() + (i < 7 ? "" : " " + (i / 7 + 1)),
              from.presence().microphone(),
              from.presence().camera()));
    }
    people.add(Cast.self(true, true));
    return people;
  }

  private static ParticipantState doing(
      ParticipantState person, Presence presence, boolean speaking, int bars) {
    return new ParticipantState(
        person.id(),
        person.name(),
        person.self(),
        bars == 3,
        presence,
        speaking,
        80,
        person.connection(),
        person.security(),
        quality(bars));
  }

  private static Quality quality(int bars) {
    return switch (bars) {
      case 1 -> new Quality(1, 612, 118, 148_000, 92_000, 320, 180, 9, "VP8", CandidateType.RELAY);
      case 2 -> new Quality(2, 184, 23, 640_000, 512_000, 0, 0, 0, "", CandidateType.SRFLX);
      default ->
          new Quality(3, 42, 1, 1_480_000, 1_210_000, 1280, 720, 30, "VP9", CandidateType.HOST);
    };
  }

  private static TileId screenOf(ParticipantState person) {
    return new TileId(person.id(), VideoSource.SCREEN);
  }

  private static List<TileId> cameras(List<ParticipantState> people) {
    List<TileId> tiles = new ArrayList<>();
    for (ParticipantState person : people) {
      tiles.add(new TileId(person.id(), VideoSource.CAMERA));
    }
    return tiles;
  }

  private static StageLayout stage(
      Layout layout,
      List<TileId> main,
      List<TileId> strip,
      @Nullable TileId pinned,
      int page,
      int pages) {
    return new StageLayout(layout, main, strip, null, pinned, page, pages);
  }

  private static Screen.InCall call(List<ParticipantState> people, StageLayout stage) {
    return new Screen.InCall(
        new Room("team-lunch", "", ""),
        Cast.devices(Cast.ON, Cast.ON),
        Preferences.STANDARD,
        ServerState.ONLINE,
        people,
        true,
        stage,
        Talk.NONE,
        new RoomAccess(false, true, List.of()),
        Panel.NONE,
        RecordingState.OFF,
        List.of(),
        List.of(),
        List.of(),
        "",
        61);
  }

  private static Screen.InCall with(
      Screen.InCall call,
      List<ParticipantState> people,
      boolean locked,
      ServerState server,
      List<Reaction> reactions) {
    return new Screen.InCall(
        call.room(),
        call.devices(),
        call.preferences(),
        server,
        people,
        call.acquainted(),
        call.stage(),
        call.chat(),
        new RoomAccess(locked, true, List.of()),
        call.panel(),
        call.recording(),
        reactions,
        List.of(),
        List.of(),
        "",
        61);
  }
}
