package realtimeweb.world;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import realtimeweb.protocol.ClientMessage;
import realtimeweb.protocol.RecordCodec;
import realtimeweb.protocol.ServerMessage;
import realtimeweb.session.CallIntents;
import realtimeweb.session.ClientSession;
import realtimeweb.session.Clock;
import realtimeweb.session.FakeMedia;
import realtimeweb.session.MediaProblem;
import realtimeweb.session.Ports;
import realtimeweb.session.Screen;
import realtimeweb.session.Screen.InCall;
import realtimeweb.session.Screen.Line;
import realtimeweb.session.Screen.NoticeKind;
import realtimeweb.session.Screen.Person;

/** A person at a browser tab, with the real session behind it. */
final class Tab {
  private final FakeSignals signals;
  private final FakeMedia media;
  private final FakeConnections connections;
  private final FakeRecorder recorder = new FakeRecorder();
  private final FakeStore store;
  private final FakeDisplay display = new FakeDisplay();
  private final ClientSession session;
  private final World world;
  private final Clock clock;
  private final RecordCodec codec;
  private long answerMillis = 20;

  Tab(World world, FakeStore store, Clock clock, RecordCodec codec) {
    this.world = world;
    this.store = store;
    this.clock = clock;
    this.codec = codec;
    signals = new FakeSignals(world, this, world.codec());
    media = new FakeMedia(answer -> world.clock().after(answerMillis, answer));
    byte[] certificate = world.crypto().random(4);
    connections =
        new FakeConnections(world, "sha-256 " + fingerprint(world.crypto().sha256(certificate)));
    session =
        new ClientSession(
            new Ports(
                clock,
                world.background(this::isStalled),
                signals,
                media,
                recorder,
                store,
                world.crypto(),
                connections,
                codec,
                display));
    session.openLink("");
  }

  /** The browser did not answer in time, as the mailbox would say. */
  void isStalled() {
    session.browserStalled();
  }

  /** The browser gives its devices only so late. */
  Tab hesitates(long millis) {
    answerMillis = millis;
    return this;
  }

  FakeStore store() {
    return store;
  }

  /** From the start page into the call. */
  Tab joins(String room, String name) {
    return joins(room, name, "");
  }

  Tab joins(String room, String name, String passphrase) {
    session.enterRoom(room, name, passphrase);
    world.pass(50);
    session.join(name);
    return this;
  }

  /** Another tab of the same browser. */
  Tab again() {
    return new Tab(world, store, clock, codec);
  }

  FakeRecorder recorder() {
    return recorder;
  }

  ClientSession session() {
    return session;
  }

  void says(String text) {
    wishes(call -> call.say(text));
  }

  void wishes(CallIntents.Intent intent) {
    session.inCall(intent);
  }

  FakeDisplay display() {
    return display;
  }

  /** The server says something of its own accord, true or not. */
  void isToldByServer(ServerMessage message) {
    signals.invent(message);
  }

  /** Shows the listener whatever is said to the server. */
  void overhears(Consumer<ClientMessage> listener) {
    signals.overhear(listener);
  }

  void losesServer() {
    signals.cut();
  }

  /** The connection breaks, and the server goes on believing in it. */
  void changesNetwork() {
    signals.cutUnnoticed();
  }

  /** What others send straight to it vanishes, and they do not notice. */
  void hearsNothingDirectly() {
    connections.goDeaf();
  }

  /** The machine that the tab is on. */
  FakeMedia media() {
    return media;
  }

  void hasNoDevices() {
    media.refuse(MediaProblem.NO_DEVICE);
  }

  /** The tab is closed: nothing is said, the socket just ends. */
  void isClosed() {
    signals.leave();
  }

  Screen screen() {
    return display.screen();
  }

  InCall call() {
    if (screen() instanceof InCall call) {
      return call;
    }
    throw new AssertionError("not in a call, but at " + screen());
  }

  List<Person> others() {
    return call().people().stream().filter(person -> !person.self()).toList();
  }

  Person other(String name) {
    return others().stream()
        .filter(person -> person.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " is not among " + others()));
  }

  /** Names of the others to whom media is connected. */
  List<String> sees() {
    return others().stream()
        .filter(person -> person.connection() == Screen.Connection.CONNECTED)
        .map(Person::name)
        .sorted()
        .toList();
  }

  /** What others said, in the order in which it is shown. */
  List<String> heard() {
    return lines().filter(line -> !line.own()).map(Line::text).toList();
  }

  Stream<Line> lines() {
    return call().chat().lines().stream();
  }

  boolean isTold(NoticeKind kind) {
    return call().notices().stream().anyMatch(notice -> notice.kind() == kind);
  }

  /** What the toasts on the screen say, with their subjects. */
  List<String> toasts() {
    return call().toasts().stream()
        .map(toast -> (toast.kind() + " " + toast.subject()).trim())
        .toList();
  }

  String idOf(String name) {
    return other(name).id();
  }

  /** The name of the host, oneself included; empty if there is none. */
  String host() {
    return call().people().stream().filter(Person::host).map(Person::name).findFirst().orElse("");
  }

  int epochWith(String name) {
    Screen.Security security = other(name).security();
    return security == null ? 0 : security.epoch();
  }

  private static String fingerprint(byte[] digest) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < digest.length; i++) {
      text.append(i == 0 ? "" : ":")
          .append(Bytes.hex(digest, i, i + 1).toUpperCase(java.util.Locale.ROOT));
    }
    return text.toString();
  }
}
