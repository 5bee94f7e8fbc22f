package realtimeweb.session;

import java.util.List;
import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.PeerMessage;
import realtimeweb.protocol.ServerMessage;
import realtimeweb.protocol.ServerMessage.IceServer;
import realtimeweb.protocol.ServerMessage.LeaveReason;
import realtimeweb.protocol.ServerMessage.Refusal;
import realtimeweb.secure.NameNormalization;
import realtimeweb.secure.RoomKey;
import realtimeweb.session.devices.DeviceControl;
import realtimeweb.session.devices.RecordingControl;
import realtimeweb.session.invite.InputRules;
import realtimeweb.session.invite.Room;
import realtimeweb.session.notices.Notifications;
import realtimeweb.session.peer.CallContext;
import realtimeweb.session.peer.Participant;
import realtimeweb.session.ports.Ports;
import realtimeweb.session.room.LobbyRoom;
import realtimeweb.session.room.Membership;
import realtimeweb.session.room.WaitingRoom;
import realtimeweb.session.screen.ChannelPath;
import realtimeweb.session.screen.LeftCause;
import realtimeweb.session.screen.Notice;
import realtimeweb.session.screen.ParticipantState;
import realtimeweb.session.screen.Preferences;
import realtimeweb.session.screen.Screen;
import realtimeweb.session.screen.ServerState;
import realtimeweb.session.screen.Toast;
import realtimeweb.session.stage.StageArrangement;

/** One stay in a room: from the click on Join now until the person leaves. */
final class Call implements Membership.Owner, ParticipantNews.Owner, WaitingRoom.Owner {
  /** What the session is told. */
  interface Owner {
    /** Something that a person sees has changed. */
    void changed();

    /** The room is locked, and the host knows that we knock. */
    void knocking();

    /** The person chose another name for this call and those to come. */
    void renamed(String name);

    /** The call could not begin, or cannot go on. */
    void ended(LeftCause cause, @Nullable Refusal refusal);
  }

  private static final long TICK_MILLIS = 1_000;

  /** Timers of hidden pages run once a minute at the least, so a longer gap means sleep. */
  private static final long ASLEEP_MILLIS = 90_000;

  private final Ports ports;
  private final RoomKey roomKey;
  private final DeviceControl devices;
  private final Owner owner;
  private final LocalParticipant self;
  private final RecordingControl recording;
  private final CallParts parts;
  private final ParticipantNews news;
  private final Membership membership;
  private final StageArrangement arrangement = new StageArrangement();
  private final CallScreen screen;
  private final CallCommands commands;
  private @Nullable CallContext context;
  private long tickedAt;
  private long enteredAt;
  private boolean over;

  Call(Ports ports, Room room, RoomKey roomKey, String name, DeviceControl devices, Owner owner) {
    this.ports = ports;
    this.roomKey = roomKey;
    this.devices = devices;
    this.owner = owner;
    Notifications notifications = new Notifications(ports.clock());
    this.recording =
        new RecordingControl(ports.recorder(), room.id(), notifications, this::devicesChanged);
    this.self = new LocalParticipant(name, devices, recording);
    this.parts = CallParts.of(ports, notifications, self, this);
    this.news = new ParticipantNews(ports, parts, this);
    this.membership = new Membership(ports, roomKey, self::name, parts.door(), this);
    this.screen = new CallScreen(ports.display(), room, devices, recording, parts, arrangement);
    this.commands =
        new CallCommands(
            this,
            new OutgoingActions(ports.clock(), self, parts),
            new HostActions(ports.signals(), parts.door(), parts.participants(), news));
  }

  CallIntents commands() {
    return commands;
  }

  CallParts parts() {
    return parts;
  }

  StageArrangement arrangement() {
    return arrangement;
  }

  DeviceControl devices() {
    return devices;
  }

  RecordingControl recording() {
    return recording;
  }

  void join(LobbyRoom lobby) {
    tickedAt = ports.clock().wallMillis();
    ports.clock().after(TICK_MILLIS, this::tick);
    membership.join(lobby);
  }

  /** From now on oneself is called this, by everybody who is here or comes. */
  void rename(String typed) {
    String name = NameNormalization.of(ports.crypto(), typed);
    if (InputRules.inName(name) == null && context != null && !name.equals(self.name())) {
      self.rename(name);
      context = context.withName(name);
      parts.participants().introduceAs(name);
      owner.renamed(name);
      owner.changed();
    }
  }

  /** Whether the server is there, as far as one knows. */
  ServerState server() {
    return membership.isCutOff() ? ServerState.RECONNECTING : ServerState.ONLINE;
  }

  boolean joined() {
    return context != null;
  }

  /** Whether somebody is here who uses another passphrase. */
  boolean shutOut() {
    return parts.participants().all().stream().anyMatch(peer -> !peer.canRead());
  }

  void leave() {
    try {
      parts.participants().tellAll(new PeerMessage.Bye());
    } finally {
      end();
      membership.leave();
    }
  }

  Screen.InCall screen(Preferences preferences) {
    ServerState server = membership.online() ? ServerState.ONLINE : ServerState.RECONNECTING;
    Screen.InCall now = screen.of(server, commands.panel(), preferences, oneself(), seconds());
    recording.show(now);
    return now;
  }

  /** Listens to everybody, and tells them what they do not know yet; several times a second. */
  void pulse(long now) {
    parts.speakers().hear(parts.door().self(), devices.level(), now);
    parts.participants().pulse(now);
    parts.participants().inform();
    parts.reactions().expire(now);
    owner.changed();
  }

  void devicesChanged() {
    if (over) {
      return;
    }
    if (devices.microphoneOn()) {
      parts.notifications().retract(Toast.Kind.YOU_ARE_MUTED, "");
      parts.notifications().retract(Toast.Kind.MUTED_BY_HOST, "");
    }
    parts.participants().inform();
    owner.changed();
  }

  void toast(Toast.Kind kind) {
    toast(kind, "", "");
  }

  /**
   * Says that something happened.
   *
   * @param about connection id of whom it is about; empty for nobody
   */
  void toast(Toast.Kind kind, String about, String subject) {
    parts.notifications().toast(kind, about, subject);
    owner.changed();
  }

  void deviceNotice(Notice.Kind kind, boolean applies) {
    if (applies) {
      parts.notifications().notice(kind);
    } else {
      parts.notifications().withdraw(kind, "");
    }
    owner.changed();
  }

  void rotateKeys() {
    if (parts.participants().anyMet()) {
      news.awaitRotation();
    }
    parts.participants().renewKeys();
  }

  // ---- our place in the room

  @Override
  public void entered(ServerMessage.Joined joined) {
    CallContext before = context;
    if (before != null) {
      parts.notifications().toast(Toast.Kind.CONNECTED);
    }
    if (before != null && !before.selfId().equals(joined.self())) {
      // Everybody knows us by another id, so everybody is greeted anew.
      news.clear();
    }
    if (before == null) {
      enteredAt = ports.clock().millis();
    }
    parts.door().entered(joined);
    CallContext here = CallContext.of(ports, roomKey, self.name(), joined);
    context = here;
    tellOfServers(here);
    parts.participants().listed(joined.members(), before != null && joined.resumed(), here, news);
    owner.changed();
  }

  @Override
  public void returned(String member) {
    Participant peer = parts.participants().peer(member);
    if (peer != null) {
      peer.listed(false);
    }
  }

  @Override
  public void arrived(String member) {
    Participant known = parts.participants().peer(member);
    if (known != null) {
      known.listed(false);
    } else if (context != null) {
      parts.participants().add(member, false, context, news);
    }
    owner.changed();
  }

  /** Whoever lost the server alone is still heard and seen. */
  @Override
  public void gone(String member, LeaveReason reason) {
    Participant peer = parts.participants().peer(member);
    boolean lost = reason == LeaveReason.DISCONNECTED || reason == LeaveReason.TIMED_OUT;
    if (peer != null && lost && peer.path() == ChannelPath.DIRECT) {
      peer.unlisted();
    } else {
      news.gone(member);
    }
  }

  /** The network is another, or was away. */
  void networkChanged() {
    membership.networkChanged();
    parts.participants().networkChanged();
  }

  @Override
  public void relayed(String from, byte[] frame) {
    parts.participants().relayed(from, frame);
  }

  @Override
  public void iceServersChanged(List<IceServer> servers) {
    if (context != null) {
      context = context.withIceServers(servers);
      parts.participants().setIceServers(context.iceServers());
      tellOfServers(context);
      owner.changed();
    }
  }

  private void tellOfServers(CallContext here) {
    parts.notifications().standing(Notice.Kind.ICE_URL_REFUSED, here.serversLeftOut());
  }

  @Override
  public void knocking() {
    owner.knocking();
  }

  @Override
  public void serverLost() {
    if (joined()) {
      toast(Toast.Kind.RECONNECTING);
    }
  }

  @Override
  public void refused(LeftCause cause, @Nullable Refusal refusal) {
    end();
    membership.end();
    owner.ended(cause, refusal);
  }

  // ---- the host, and what the others want of us

  @Override
  public void hostChanged() {
    String host = parts.door().host();
    String hostName = parts.participants().nameOf(host);
    if (parts.door().hosting()) {
      toast(Toast.Kind.YOU_ARE_HOST);
    } else if (!hostName.isEmpty()) {
      toast(Toast.Kind.HOST_CHANGED, "", hostName);
    }
  }

  @Override
  public void lockChanged(boolean locked) {
    toast(locked ? Toast.Kind.ROOM_LOCKED : Toast.Kind.ROOM_UNLOCKED);
  }

  @Override
  public void mute() {
    if (devices.microphoneOn()) {
      devices.toggleMicrophone();
      toast(Toast.Kind.MUTED_BY_HOST);
    }
  }

  @Override
  public void lowerHand() {
    if (self.lowerHand()) {
      parts.participants().inform();
      toast(Toast.Kind.HAND_LOWERED_BY_HOST);
    }
  }

  @Override
  public void putOut() {
    refused(LeftCause.REFUSED, Refusal.REMOVED_BY_HOST);
  }

  @Override
  public void interrupted() {
    membership.doubt();
  }

  @Override
  public void changed() {
    owner.changed();
  }

  private void tick() {
    if (!over) {
      ports.clock().after(TICK_MILLIS, this::tick);
      long now = ports.clock().wallMillis();
      if (now - tickedAt > ASLEEP_MILLIS) {
        parts.participants().renewKeys();
        networkChanged();
      }
      tickedAt = now;
      parts.participants().tick(self.sharing());
      parts.participants().missing().forEach(peer -> news.gone(peer.id()));
      parts.notifications().standing(Notice.Kind.NOT_REMEMBERED, !ports.store().remembers());
      parts.notifications().expire();
      parts.conversation().expire();
      membership.tick();
      owner.changed();
    }
  }

  private void end() {
    over = true;
    recording.stop();
    news.clear();
  }

  private int seconds() {
    return (int) ((ports.clock().millis() - enteredAt) / 1000);
  }

  private ParticipantState oneself() {
    String id = parts.door().self();
    boolean speaking = parts.speakers().isSpeaking(id);
    return self.person(id, parts.door().hosting(), speaking);
  }
}
