package realtimeweb.session;

import java.util.List;
import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.PeerMessage;
import realtimeweb.protocol.ServerMessage;
import realtimeweb.protocol.ServerMessage.IceServer;
import realtimeweb.protocol.ServerMessage.LeaveReason;
import realtimeweb.protocol.ServerMessage.Refusal;
import realtimeweb.secure.RoomKey;
import realtimeweb.secure.Spelling;
import realtimeweb.session.Screen.LeftCause;
import realtimeweb.session.Screen.NoticeKind;
import realtimeweb.session.Screen.Path;
import realtimeweb.session.Screen.Person;
import realtimeweb.session.Screen.Server;
import realtimeweb.session.Screen.ToastKind;

/** One stay in a room: from the click on Join now until the person leaves. */
final class Call implements Membership.Owner, PeerNews.Owner, Door.Owner {
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
  private final Self self;
  private final RecordingControl recording;
  private final CallParts parts;
  private final PeerNews news;
  private final Membership membership;
  private final Arrangement arrangement = new Arrangement();
  private final CallScreen screen;
  private final CallWishes wishes;
  private @Nullable CallContext context;
  private long tickedAt;
  private long enteredAt;
  private boolean over;

  Call(Ports ports, Room room, RoomKey roomKey, String name, DeviceControl devices, Owner owner) {
    this.ports = ports;
    this.roomKey = roomKey;
    this.devices = devices;
    this.owner = owner;
    Announcements announcements = new Announcements(ports.clock());
    this.recording =
        new RecordingControl(ports.recorder(), room.id(), announcements, this::devicesChanged);
    this.self = new Self(name, devices, recording);
    this.parts = CallParts.of(ports, announcements, self, this);
    this.news = new PeerNews(ports, parts, this);
    this.membership = new Membership(ports, roomKey, self::name, parts.door(), this);
    this.screen = new CallScreen(ports.display(), room, devices, recording, parts, arrangement);
    this.wishes =
        new CallWishes(
            this,
            new Utterances(ports.clock(), self, parts),
            new Hosting(ports.signals(), parts.door(), parts.roster(), news));
  }

  CallIntents wishes() {
    return wishes;
  }

  CallParts parts() {
    return parts;
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

  void join(Lobby lobby) {
    tickedAt = ports.clock().wallMillis();
    ports.clock().after(TICK_MILLIS, this::tick);
    membership.join(lobby);
  }

  /** From now on oneself is called this, by everybody who is here or comes. */
  void rename(String typed) {
    String name = Spelling.of(ports.crypto(), typed);
    if (Mistakes.inName(name) == null && context != null && !name.equals(self.name())) {
      self.rename(name);
      context = context.withName(name);
      parts.roster().introduceAs(name);
      owner.renamed(name);
      owner.changed();
    }
  }

  /** Whether the server is there, as far as one knows. */
  Server server() {
    return membership.isCutOff() ? Server.RECONNECTING : Server.ONLINE;
  }

  boolean joined() {
    return context != null;
  }

  /** Whether somebody is here who uses another passphrase. */
  boolean shutOut() {
    return parts.roster().all().stream().anyMatch(peer -> !peer.canRead());
  }

  void leave() {
    try {
      parts.roster().tellAll(new PeerMessage.Bye());
    } finally {
      end();
      membership.leave();
    }
  }

  Screen.InCall screen(Preferences preferences) {
    Server server = membership.online() ? Server.ONLINE : Server.RECONNECTING;
    Screen.InCall now = screen.of(server, wishes.panel(), preferences, oneself(), seconds());
    recording.show(now);
    return now;
  }

  /** Listens to everybody, and tells them what they do not know yet; several times a second. */
  void pulse(long now) {
    parts.speakers().hear(parts.door().self(), devices.level(), now);
    parts.roster().pulse(now);
    parts.roster().inform();
    parts.reactions().expire(now);
    owner.changed();
  }

  void devicesChanged() {
    if (over) {
      return;
    }
    if (devices.microphoneOn()) {
      parts.announcements().retract(ToastKind.YOU_ARE_MUTED, "");
      parts.announcements().retract(ToastKind.MUTED_BY_HOST, "");
    }
    parts.roster().inform();
    owner.changed();
  }

  void toast(ToastKind kind) {
    toast(kind, "", "");
  }

  /**
   * Says that something happened.
   *
   * @param about connection id of whom it is about; empty for nobody
   */
  void toast(ToastKind kind, String about, String subject) {
    parts.announcements().toast(kind, about, subject);
    owner.changed();
  }

  void deviceNotice(NoticeKind kind, boolean applies) {
    if (applies) {
      parts.announcements().notice(kind);
    } else {
      parts.announcements().withdraw(kind, "");
    }
    owner.changed();
  }

  void rotateKeys() {
    if (parts.roster().anyMet()) {
      news.awaitRotation();
    }
    parts.roster().renewKeys();
  }

  // ---- our place in the room

  @Override
  public void entered(ServerMessage.Joined joined) {
    CallContext before = context;
    if (before != null) {
      parts.announcements().toast(ToastKind.CONNECTED);
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
    parts.roster().listed(joined.members(), before != null && joined.resumed(), here, news);
    owner.changed();
  }

  @Override
  public void returned(String member) {
    Peer peer = parts.roster().peer(member);
    if (peer != null) {
      peer.listed(false);
    }
  }

  @Override
  public void arrived(String member) {
    Peer known = parts.roster().peer(member);
    if (known != null) {
      known.listed(false);
    } else if (context != null) {
      parts.roster().add(member, false, context, news);
    }
    owner.changed();
  }

  /** Whoever lost the server alone is still heard and seen. */
  @Override
  public void gone(String member, LeaveReason reason) {
    Peer peer = parts.roster().peer(member);
    boolean lost = reason == LeaveReason.DISCONNECTED || reason == LeaveReason.TIMED_OUT;
    if (peer != null && lost && peer.path() == Path.DIRECT) {
      peer.unlisted();
    } else {
      news.gone(member);
    }
  }

  /** The network is another, or was away. */
  void networkChanged() {
    membership.networkChanged();
    parts.roster().networkChanged();
  }

  @Override
  public void relayed(String from, byte[] frame) {
    parts.roster().relayed(from, frame);
  }

  @Override
  public void iceServersChanged(List<IceServer> servers) {
    if (context != null) {
      context = context.withIceServers(servers);
      parts.roster().setIceServers(context.iceServers());
      tellOfServers(context);
      owner.changed();
    }
  }

  private void tellOfServers(CallContext here) {
    parts.announcements().standing(NoticeKind.ICE_URL_REFUSED, here.serversLeftOut());
  }

  @Override
  public void knocking() {
    owner.knocking();
  }

  @Override
  public void serverLost() {
    if (joined()) {
      toast(ToastKind.RECONNECTING);
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
    String hostName = parts.roster().nameOf(host);
    if (parts.door().hosting()) {
      toast(ToastKind.YOU_ARE_HOST);
    } else if (!hostName.isEmpty()) {
      toast(ToastKind.HOST_CHANGED, "", hostName);
    }
  }

  @Override
  public void lockChanged(boolean locked) {
    toast(locked ? ToastKind.ROOM_LOCKED : ToastKind.ROOM_UNLOCKED);
  }

  @Override
  public void mute() {
    if (devices.microphoneOn()) {
      devices.toggleMicrophone();
      toast(ToastKind.MUTED_BY_HOST);
    }
  }

  @Override
  public void lowerHand() {
    if (self.lowerHand()) {
      parts.roster().inform();
      toast(ToastKind.HAND_LOWERED_BY_HOST);
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
        parts.roster().renewKeys();
        networkChanged();
      }
      tickedAt = now;
      parts.roster().tick(self.sharing());
      parts.roster().missing().forEach(peer -> news.gone(peer.id()));
      parts.announcements().standing(NoticeKind.NOT_REMEMBERED, !ports.store().remembers());
      parts.announcements().expire();
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

  private Person oneself() {
    String id = parts.door().self();
    boolean speaking = parts.speakers().isSpeaking(id);
    return self.person(id, parts.door().hosting(), speaking);
  }
}
