package realtimeweb.gallery;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.PeerMessage.Presence;
import realtimeweb.protocol.PeerMessage.ReactionKind;
import realtimeweb.session.Preferences;
import realtimeweb.session.Room;
import realtimeweb.session.Screen;
import realtimeweb.session.Screen.Connection;
import realtimeweb.session.Screen.Door;
import realtimeweb.session.Screen.Layout;
import realtimeweb.session.Screen.Panel;
import realtimeweb.session.Screen.Person;
import realtimeweb.session.Screen.Quality;
import realtimeweb.session.Screen.Reaction;
import realtimeweb.session.Screen.Recording;
import realtimeweb.session.Screen.Server;
import realtimeweb.session.Screen.Source;
import realtimeweb.session.Screen.Stage;
import realtimeweb.session.Screen.Tile;
import realtimeweb.session.Screen.Via;

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
    List<Person> people = new ArrayList<>(Cast.eight().subList(0, 4));
    people.set(0, doing(people.get(0), new Presence(true, true, false, true, false, 0), true, 3));
    people.add(Cast.self(true, true));
    List<Tile> strip = cameras(people);
    return call(people, stage(Layout.AUTO, List.of(screenOf(people.get(0))), strip, null, 0, 1));
  }

  private static Screen twoShare() {
    Person other = Cast.other("Alice Martin", true, true);
    List<Person> people =
        List.of(
            doing(other, new Presence(true, true, false, true, false, 0), false, 3),
            Cast.self(true, true));
    List<Tile> strip = cameras(people);
    return call(people, stage(Layout.AUTO, List.of(screenOf(other)), strip, null, 0, 1));
  }

  private static Screen speaker(List<Person> people) {
    List<Tile> all = cameras(people);
    return call(
        people,
        stage(Layout.SPEAKER, all.subList(0, 1), all.subList(1, all.size()), all.get(0), 0, 1));
  }

  private static Screen page(List<Person> people) {
    return call(people, stage(Layout.GRID, cameras(people).subList(9, 18), List.of(), null, 1, 3));
  }

  /** Everything that a nameplate can say, and three reactions. */
  private static Screen marks() {
    List<Person> people = new ArrayList<>();
    List<Person> eight = Cast.eight();
    people.add(doing(eight.get(0), new Presence(true, true, false, false, true, 0), true, 3));
    people.add(doing(eight.get(1), new Presence(false, false, false, false, false, 20), false, 2));
    people.add(doing(eight.get(2), new Presence(true, true, true, false, false, 0), false, 1));
    people.add(doing(eight.get(5), new Presence(false, true, false, false, false, 10), false, 3));
    people.add(doing(eight.get(6), new Presence(true, false, false, false, false, 0), true, 2));
    people.add(Cast.self(true, true));
    List<Tile> all = cameras(people);
    Screen.InCall call = call(people, stage(Layout.AUTO, all, List.of(), all.get(3), 0, 1));
    return with(call, people, true, Server.RECONNECTING, reactions(people));
  }

  private static List<Reaction> reactions(List<Person> people) {
    List<Reaction> reactions = new ArrayList<>();
    for (ReactionKind kind : ReactionKind.values()) {
      String personId = people.get(reactions.size() % 4).id();
      reactions.add(new Reaction(1 + reactions.size(), personId, kind));
    }
    return reactions;
  }

  private static Screen lost() {
    List<Person> people =
        List.of(
            Cast.person(
                "Alice Martin", true, true, Connection.RECONNECTING, Cast.security(false, false)),
            Cast.self(true, true));
    List<Tile> all = cameras(people);
    Stage stage = new Stage(Layout.AUTO, all.subList(0, 1), List.of(), all.get(1), null, 0, 1);
    Screen.InCall call = call(people, stage);
    return with(call, people, false, Server.RECONNECTING, List.of());
  }

  private static List<Person> crowd(int count) {
    List<Person> people = new ArrayList<>();
    List<Person> eight = Cast.eight();
    for (int i = 0; i < count - 1; i++) {
      Person from = eight.get(i % 7);
      people.add(
          Cast.other(
              from.name() + (i < 7 ? "" : " " + (i / 7 + 1)),
              from.presence().microphone(),
              from.presence().camera()));
    }
    people.add(Cast.self(true, true));
    return people;
  }

  private static Person doing(Person person, Presence presence, boolean speaking, int bars) {
    return new Person(
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
      case 1 -> new Quality(1, 612, 118, 148_000, 92_000, 320, 180, 9, "VP8", Via.RELAY);
      case 2 -> new Quality(2, 184, 23, 640_000, 512_000, 0, 0, 0, "", Via.SRFLX);
      default -> new Quality(3, 42, 1, 1_480_000, 1_210_000, 1280, 720, 30, "VP9", Via.HOST);
    };
  }

  private static Tile screenOf(Person person) {
    return new Tile(person.id(), Source.SCREEN);
  }

  private static List<Tile> cameras(List<Person> people) {
    List<Tile> tiles = new ArrayList<>();
    for (Person person : people) {
      tiles.add(new Tile(person.id(), Source.CAMERA));
    }
    return tiles;
  }

  private static Stage stage(
      Layout layout,
      List<Tile> main,
      List<Tile> strip,
      @Nullable Tile pinned,
      int page,
      int pages) {
    return new Stage(layout, main, strip, null, pinned, page, pages);
  }

  private static Screen.InCall call(List<Person> people, Stage stage) {
    return new Screen.InCall(
        new Room("team-lunch", "", ""),
        Cast.devices(Cast.ON, Cast.ON),
        Preferences.STANDARD,
        Server.ONLINE,
        people,
        true,
        stage,
        Talk.NONE,
        new Door(false, true, List.of()),
        Panel.NONE,
        Recording.OFF,
        List.of(),
        List.of(),
        List.of(),
        "",
        61);
  }

  private static Screen.InCall with(
      Screen.InCall call,
      List<Person> people,
      boolean locked,
      Server server,
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
        new Door(locked, true, List.of()),
        call.panel(),
        call.recording(),
        reactions,
        List.of(),
        List.of(),
        "",
        61);
  }
}
