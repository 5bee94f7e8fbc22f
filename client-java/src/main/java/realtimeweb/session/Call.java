package realtimeweb.session;

import java.util.ArrayList;
import java.util.List;
import realtimeweb.protocol.ClientMessage;
import realtimeweb.protocol.Introduction;
import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.ServerMessage;
import realtimeweb.protocol.ServerMessage.IceServer;
import realtimeweb.protocol.ServerMessage.Refusal;
import realtimeweb.protocol.Wire;
import realtimeweb.secure.RoomKey;
import realtimeweb.session.Screen.LeftCause;
import realtimeweb.session.Screen.NoticeKind;
import realtimeweb.session.Screen.Person;
import realtimeweb.session.Screen.Server;
import realtimeweb.session.Screen.ToastKind;

/** One stay in a room: from the click on Join now until the person leaves. */
final class Call implements Signals.Events, ServerMessage.Handler {
  /** What the session is told. */
  interface Owner {
    /** Something that a person sees has changed. */
    void changed();

    /** The room is locked, and the host knows that we knock. */
    void knocking();

    /** The call could not begin, or cannot go on. */
    void ended(LeftCause cause, @Nullable Refusal refusal);
  }

  private static final int MAX_ICE_SERVERS = 16;
  private static final int MIN_ROTATION_SECONDS = 10;
  private static final int MAX_ROTATION_SECONDS = 120;
  private static final long TICK_MILLIS = 1_000;

  /** Timers of hidden pages run once a minute at the least, so a longer gap means sleep. */
  private static final long ASLEEP_MILLIS = 90_000;

  private static final long JOIN_DEADLINE_MILLIS = 15_000;

  private final Ports ports;
  private final Room room;
  private final RoomKey roomKey;
  private final String name;
  private final DeviceControl devices;
  private final Owner owner;
  private final ServerWatch server;
  private final RecordingControl recording;
  private final Self self;
  private final Door door = new Door();
  private final Roster roster;
  private final Arrangement arrangement = new Arrangement();
  private final CallWishes wishes;
  private @Nullable CallContext context;
  private long tickedAt;
  private boolean over;

  Call(Ports ports, Room room, RoomKey roomKey, String name, DeviceControl devices, Owner owner) {
    this.ports = ports;
    this.room = room;
    this.roomKey = roomKey;
    this.name = name;
    this.devices = devices;
    this.owner = owner;
    this.server = new ServerWatch(ports, this);
    this.recording = new RecordingControl(ports.recorder());
    this.self = new Self(devices, recording);
    this.roster = new Roster(ports, self, door, owner);
    this.wishes = new CallWishes(ports, name, this, owner);
  }

  CallIntents wishes() {
    return wishes;
  }

  Roster roster() {
    return roster;
  }

  Door door() {
    return door;
  }

  Self self() {
    return self;
  }

  Arrangement arrangement() {
    return arrangement;
  }

  DeviceControl devices() {
    return devices;
  }

  RecordingControl recording() {
    return recording;
  }

  void join() {
    tickedAt = ports.clock().wallMillis();
    server.connect();
    ports.clock().after(TICK_MILLIS, this::tick);
    ports.clock().after(JOIN_DEADLINE_MILLIS, this::giveUpJoining);
  }

  boolean joined() {
    return context != null;
  }

  void leave() {
    roster.sayGoodbye();
    ports.signals().send(new ClientMessage.Leave());
    close();
  }

  Screen.InCall screen(Preferences preferences) {
    List<Person> people = new ArrayList<>(roster.people());
    people.add(oneself());
    return new Screen.InCall(
        room,
        devices.devices(),
        preferences,
        server.online() ? Server.ONLINE : Server.RECONNECTING,
        List.copyOf(people),
        arrangement.stage(people, roster.speakers().active(), preferences.hideSelf()),
        roster.conversation().chat(),
        door.screen(),
        wishes.panel(),
        recording.recording(),
        roster.reactions().shown(),
        roster.announcements().notices(),
        roster.announcements().toasts(),
        "");
  }

  /** Listens to everybody; several times a second. */
  void pulse(long now) {
    roster.speakers().hear(selfId(), devices.level(), now);
    roster.pulse(now);
    owner.changed();
  }

  void devicesChanged() {
    roster.presenceChanged();
    owner.changed();
  }

  void toast(ToastKind kind, String subject) {
    roster.toast(kind, subject);
    owner.changed();
  }

  void deviceNotice(NoticeKind kind, boolean applies) {
    if (applies) {
      roster.announcements().notice(kind, "");
    } else {
      roster.announcements().withdraw(kind, "");
    }
    owner.changed();
  }

  // ---- the server

  @Override
  public void opened() {
    ports.signals().send(new ClientMessage.Join(Wire.VERSION, roomKey.address(), ""));
  }

  @Override
  public void received(ServerMessage message) {
    if (!over) {
      server.heard();
      message.handle(this);
    }
  }

  @Override
  public void relayed(String from, byte[] frame) {
    if (!over) {
      server.heard();
      roster.relayed(from, frame);
    }
  }

  @Override
  public void closed() {
    if (over) {
      return;
    }
    if (!joined()) {
      end(LeftCause.UNREACHABLE, null);
    } else if (server.lost()) {
      roster.toast(ToastKind.RECONNECTING, "");
      owner.changed();
    }
  }

  @Override
  public void on(ServerMessage.Joined joined) {
    if (server.online() || !MemberId.isValid(joined.self())) {
      return;
    }
    if (joined()) {
      // The server knows us under a new id, so everybody is greeted anew.
      roster.toast(ToastKind.CONNECTED, "");
      roster.clear();
    }
    server.joined();
    door.entered(joined);
    CallContext here = context(joined);
    context = here;
    for (String member : joined.members()) {
      roster.add(member, true, here);
    }
    owner.changed();
  }

  @Override
  public void on(ServerMessage.MemberJoined member) {
    if (context != null) {
      roster.add(member.id(), false, context);
      owner.changed();
    }
  }

  @Override
  public void on(ServerMessage.MemberLeft member) {
    roster.gone(member.id());
  }

  @Override
  public void on(ServerMessage.Refused refused) {
    if (server.online()) {
      return;
    }
    if (joined() && refused.reason() != Refusal.VERSION) {
      // Perhaps the server still counts the connection that we lost; it will let go of it.
      ports.signals().close();
      server.lost();
    } else {
      end(LeftCause.REFUSED, refused.reason());
    }
  }

  @Override
  public void on(ServerMessage.Pong pong) {
    // heard() has noted it already.
  }

  @Override
  public void on(ServerMessage.Occupancy occupancy) {
    // Of use only before the call.
  }

  @Override
  public void on(ServerMessage.Knocking knocking) {
    owner.knocking();
  }

  @Override
  public void on(ServerMessage.Knocked knocked) {}

  @Override
  public void on(ServerMessage.KnockEnded ended) {}

  @Override
  public void on(ServerMessage.HostChanged changed) {}

  @Override
  public void on(ServerMessage.LockChanged changed) {}

  private void tick() {
    if (!over) {
      ports.clock().after(TICK_MILLIS, this::tick);
      long now = ports.clock().wallMillis();
      if (now - tickedAt > ASLEEP_MILLIS) {
        roster.renewKeys();
      }
      tickedAt = now;
      roster.tick();
      server.tick();
      owner.changed();
    }
  }

  private void giveUpJoining() {
    if (!joined() && !over) {
      end(LeftCause.UNREACHABLE, null);
    }
  }

  private void end(LeftCause cause, @Nullable Refusal refusal) {
    close();
    owner.ended(cause, refusal);
  }

  private void close() {
    over = true;
    roster.clear();
    ports.signals().close();
  }

  private CallContext context(ServerMessage.Joined joined) {
    int seconds =
        Math.max(MIN_ROTATION_SECONDS, Math.min(MAX_ROTATION_SECONDS, joined.rotationSeconds()));
    List<IceServer> ice = joined.iceServers();
    return new CallContext(
        ports,
        roomKey,
        ports.store().deviceKey(),
        new Introduction(name, ports.connections().fingerprint(), List.of(), 0),
        joined.self(),
        ice.subList(0, Math.min(ice.size(), MAX_ICE_SERVERS)),
        seconds * 1_000L);
  }

  private String selfId() {
    return context == null ? "" : context.selfId();
  }

  private Person oneself() {
    return new Person(
        selfId(),
        name,
        true,
        door.isHost(selfId()),
        self.presence(false),
        roster.speakers().isSpeaking(selfId()),
        100,
        Screen.Connection.CONNECTED,
        null,
        null);
  }
}
