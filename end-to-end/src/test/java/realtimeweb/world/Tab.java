package realtimeweb.world;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import realtimeweb.protocol.ClientMessage;
import realtimeweb.protocol.RecordCodec;
import realtimeweb.protocol.ServerMessage;
import realtimeweb.session.CallIntents;
import realtimeweb.session.ClientSession;
import realtimeweb.session.ports.Clock;
import realtimeweb.session.ports.FakeMedia;
import realtimeweb.session.ports.Ports;
import realtimeweb.session.screen.ChannelSecurity;
import realtimeweb.session.screen.ChatLine;
import realtimeweb.session.screen.MediaProblem;
import realtimeweb.session.screen.Notice;
import realtimeweb.session.screen.ParticipantConnection;
import realtimeweb.session.screen.ParticipantState;
import realtimeweb.session.screen.Screen;
import realtimeweb.session.screen.Screen.InCall;

/** A person at a browser tab, with the real session behind it. */
final class Tab {
  private final FakeSignalingChannel signals;
  private final FakeMedia media;
  private final FakePeerConnectionFactory connections;
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
    signals = new FakeSignalingChannel(world, this, world.codec());
    media = new FakeMedia(answer -> world.clock().after(answerMillis, answer));
    byte[] certificate = world.crypto().random(4);
    connections =
        new FakePeerConnectionFactory(
            world, "sha-256 " + fingerprint(world.crypto().sha256(certificate)));
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
    commands(call -> call.say(text));
  }

  void commands(CallIntents.Intent intent) {
    session.inCall(intent);
  }

  FakeDisplay display() {
    return display;
  }

  /** The server says something of its own accord, true or not. */
  void isToldByServer(ServerMessage message) {
    signals.invent(message);
  }

  /** Shows the listener every message to the server. */
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

  /** Closes the tab: no message is sent, the socket just ends. */
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

  List<ParticipantState> others() {
    return call().people().stream().filter(person -> !person.self()).toList();
  }

  ParticipantState other(String name) {
    return others().stream()
        .filter(person -> person.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " is not among " + others()));
  }

  /** Names of the others to whom media is connected. */
  List<String> sees() {
    return others().stream()
        .filter(person -> person.connection() == ParticipantConnection.CONNECTED)
        .map(ParticipantState::name)
        .sorted()
        .toList();
  }

  /** Chat messages of others, in display order. */
  List<String> heard() {
    return lines().filter(line -> !line.own()).map(ChatLine::text).toList();
  }

  Stream<ChatLine> lines() {
    return call().chat().lines().stream();
  }

  boolean isTold(Notice.Kind kind) {
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
    return call().people().stream()
        .filter(ParticipantState::host)
        .map(ParticipantState::name)
        .findFirst()
        .orElse("");
  }

  int epochWith(String name) {
    ChannelSecurity security = other(name).security();
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
