package realtimeweb.session;

import java.util.ArrayList;
import java.util.List;
import realtimeweb.protocol.PeerMessage;
import realtimeweb.protocol.ServerMessage;
import realtimeweb.session.chat.Conversation;
import realtimeweb.session.chat.Reactions;
import realtimeweb.session.devices.DeviceControl;
import realtimeweb.session.devices.RecordingControl;
import realtimeweb.session.invite.Room;
import realtimeweb.session.notices.Notifications;
import realtimeweb.session.peer.CallContext;
import realtimeweb.session.ports.Ports;
import realtimeweb.session.room.BanList;
import realtimeweb.session.room.KnownKeys;
import realtimeweb.session.room.Membership;
import realtimeweb.session.room.RoomEvents;
import realtimeweb.session.room.WaitingRoom;
import realtimeweb.session.screen.Notice;
import realtimeweb.session.screen.ParticipantState;
import realtimeweb.session.screen.Preferences;
import realtimeweb.session.screen.Screen;
import realtimeweb.session.screen.ServerState;
import realtimeweb.session.screen.Toast;
import realtimeweb.session.stage.ActiveSpeaker;
import realtimeweb.session.stage.ReceiverConstraints;
import realtimeweb.session.stage.StageArrangement;

/** In the room, be the server there or not: the owner of everything that exists only there. */
final class Inside implements CallState, ParticipantNews.Owner, WaitingRoom.Owner {
  /** What the call is told. */
  interface Owner {
    /** Something that a person sees has changed. */
    void changed();

    /** Something about our devices or our recording has changed. */
    void devicesChanged();

    /** The person chose another name for this call and those to come. */
    void renamed(String name);

    /** The host removed us. */
    void removed();
  }

  private final Ports ports;
  private final Room room;
  private final DeviceControl devices;
  private final Membership membership;
  private final Notifications notifications;
  private final Owner owner;
  private final RecordingControl recording;
  private final LocalParticipant self;
  private final Conversation conversation;
  private final Reactions reactions = new Reactions();
  private final ActiveSpeaker speakers = new ActiveSpeaker();
  private final StageArrangement arrangement = new StageArrangement();
  private final WaitingRoom waitingRoom = new WaitingRoom(this);
  private final Participants participants;
  private final Conditions conditions;
  private final Departures departures;
  private final ParticipantNews news;
  private final PanelActions panels;
  private final CallReport.Shown report;
  private final CallCommands commands;
  private final RoomEvents roomEvents;
  private final long enteredAt;

  /**
   * The first entry of a call, to be completed by {@link #entered}.
   *
   * @param acquainted whether the person was in this room before, with others
   */
  Inside(
      CallContext context,
      Room room,
      DeviceControl devices,
      Membership membership,
      Notifications notifications,
      boolean acquainted,
      Owner owner) {
    this.ports = context.ports();
    this.room = room;
    this.devices = devices;
    this.membership = membership;
    this.notifications = notifications;
    this.owner = owner;
    this.enteredAt = ports.clock().millis();
    this.recording =
        new RecordingControl(ports.recorder(), room.id(), notifications, owner::devicesChanged);
    this.self = new LocalParticipant(context.name(), devices, recording);
    this.conversation = new Conversation(ports.clock());
    this.report = new CallReport.Shown(ports.display());
    this.panels = new PanelActions(conversation, notifications);
    Presences presences = new Presences(ports.clock(), self, notifications);
    ReceiverConstraints receiverConstraints = new ReceiverConstraints();
    BanList banList = new BanList();
    KnownKeys knownKeys = new KnownKeys(ports.store());
    this.participants =
        new Participants(
            context,
            acquainted,
            waitingRoom,
            speakers,
            presences,
            receiverConstraints,
            banList,
            knownKeys);
    this.conditions = new Conditions(notifications, self, participants);
    this.departures =
        new Departures(participants, conversation, waitingRoom, banList, notifications);
    KeyActions keys = new KeyActions(participants, knownKeys, notifications);
    this.news =
        new ParticipantNews(
            ports.clock(),
            new Greetings(banList, knownKeys, presences, notifications),
            presences,
            conversation,
            reactions,
            keys,
            departures,
            new HostRequests(waitingRoom, self, devices, participants, notifications),
            participants,
            notifications,
            this);
    this.roomEvents =
        new RoomNews(participants, waitingRoom, departures, news, notifications, owner::changed);
    this.commands =
        new CallCommands(
            new ChatActions(ports.clock(), self, participants, conversation, notifications),
            new OutgoingActions(ports, self, participants, reactions),
            new StageActions(arrangement, receiverConstraints, participants),
            keys,
            panels,
            new HostActions(ports.signals(), waitingRoom, participants, departures),
            self,
            owner);
  }

  // ---- what the session asks

  CallIntents commands() {
    return commands;
  }

  Screen.InCall screen(Preferences preferences) {
    List<ParticipantState> people = new ArrayList<>();
    ParticipantState oneself = oneself();
    conditions.review();
    people.addAll(participants.people());
    people.add(oneself);
    Screen.InCall now = screen(preferences, List.copyOf(people), "");
    String shown = report.of(now);
    Screen.InCall screen = shown.isEmpty() ? now : screen(preferences, now.people(), shown);
    recording.show(screen);
    return screen;
  }

  private Screen.InCall screen(
      Preferences preferences, List<ParticipantState> people, String shownReport) {
    boolean online = membership.online();
    return new Screen.InCall(
        room,
        devices.devices(),
        preferences,
        online ? ServerState.ONLINE : ServerState.RECONNECTING,
        people,
        participants.acquainted(),
        arrangement.stage(people, speakers.active(), preferences.hideSelf()),
        conversation.chat(),
        waitingRoom.screen(online),
        panels.panel(),
        recording.recording(),
        reactions.shown(),
        notifications.notices(),
        notifications.toasts(),
        shownReport,
        (int) ((ports.clock().millis() - enteredAt) / 1000));
  }

  private ParticipantState oneself() {
    String id = waitingRoom.self();
    return self.person(id, waitingRoom.hosting(), speakers.isSpeaking(id));
  }

  /** Listens to everybody, and tells them what they do not know yet; several times a second. */
  void pulse(long now) {
    speakers.hear(waitingRoom.self(), devices.level(), now);
    participants.pulse(now);
    participants.inform();
    reactions.expire(now);
    owner.changed();
  }

  /**
   * Says that something happened.
   *
   * @param about connection id of whom it is about; empty for nobody
   */
  void toast(Toast.Kind kind, String about, String subject) {
    notifications.toast(kind, about, subject);
    owner.changed();
  }

  void deviceNotice(Notice.Kind kind, boolean applies) {
    if (applies) {
      notifications.notice(kind);
    } else {
      notifications.withdraw(kind, "");
    }
    owner.changed();
  }

  // ---- what the call asks

  /** We are in the room for the first time in this call. */
  void entered(CallContext context, ServerMessage.Joined joined) {
    membership.tell(roomEvents);
    settle(context, joined, false);
  }

  /** The server had lost us, and has us again. */
  void enteredAgain(CallContext context, ServerMessage.Joined joined) {
    notifications.toast(Toast.Kind.CONNECTED);
    if (!waitingRoom.isSelf(joined.self())) {
      // Everybody knows us by another id, so everybody is greeted anew.
      departures.clear();
    }
    settle(context, joined, joined.resumed());
  }

  private void settle(CallContext context, ServerMessage.Joined joined, boolean resumed) {
    waitingRoom.entered(joined);
    notifications.standing(Notice.Kind.ICE_URL_REFUSED, context.serversLeftOut());
    participants.listed(context, joined.members(), resumed, news);
    owner.changed();
  }

  @Override
  public boolean acquainted() {
    return participants.acquainted();
  }

  @Override
  public boolean shutOut() {
    return participants.all().stream().anyMatch(peer -> !peer.canRead());
  }

  @Override
  public void tick() {
    participants.tick(self.sharing());
    participants.missing().forEach(news::left);
    conversation.expire();
  }

  @Override
  public void wokeUp() {
    participants.renewKeys();
  }

  @Override
  public void networkChanged() {
    participants.networkChanged();
  }

  @Override
  public void serverLost() {
    toast(Toast.Kind.RECONNECTING, "", "");
  }

  @Override
  public void devicesChanged() {
    if (devices.microphoneOn()) {
      notifications.retract(Toast.Kind.YOU_ARE_MUTED, "");
      notifications.retract(Toast.Kind.MUTED_BY_HOST, "");
    }
    participants.inform();
    owner.changed();
  }

  @Override
  public void sayGoodbye() {
    participants.tellAll(new PeerMessage.Bye());
  }

  @Override
  public void end() {
    recording.stop();
    departures.clear();
  }

  // ---- the host, and what the others want of us

  @Override
  public void hostChanged() {
    String hostName = participants.nameOf(waitingRoom.host());
    if (waitingRoom.hosting()) {
      toast(Toast.Kind.YOU_ARE_HOST, "", "");
    } else if (!hostName.isEmpty()) {
      toast(Toast.Kind.HOST_CHANGED, "", hostName);
    }
  }

  @Override
  public void lockChanged(boolean locked) {
    toast(locked ? Toast.Kind.ROOM_LOCKED : Toast.Kind.ROOM_UNLOCKED, "", "");
  }

  @Override
  public void removed() {
    owner.removed();
  }

  @Override
  public void interrupted() {
    membership.doubt();
  }

  @Override
  public void changed() {
    owner.changed();
  }
}
