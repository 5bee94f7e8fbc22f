package realtimeweb.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.PeerMessage;
import realtimeweb.protocol.ServerMessage.IceServer;
import realtimeweb.session.peer.CallContext;
import realtimeweb.session.peer.Participant;
import realtimeweb.session.peer.ParticipantListener;
import realtimeweb.session.room.BanList;
import realtimeweb.session.room.KnownKeys;
import realtimeweb.session.room.MemberId;
import realtimeweb.session.room.WaitingRoom;
import realtimeweb.session.screen.ChannelPath;
import realtimeweb.session.screen.ParticipantState;
import realtimeweb.session.stage.ActiveSpeaker;
import realtimeweb.session.stage.ReceiverConstraints;

/** The others in the call. */
final class Participants {
  /** Most others that the server can make us talk to. */
  private static final int MAX_PEERS = 32;

  /** After a restart of the server everybody has long come back by then. */
  private static final long MISSING_MILLIS = 60_000;

  private final WaitingRoom waitingRoom;
  private final ActiveSpeaker speakers;
  private final Presences presences;
  private final ReceiverConstraints receiverConstraints;
  private final BanList banList;
  private final KnownKeys knownKeys;
  private CallContext context;
  private final Map<String, Participant> peers = new LinkedHashMap<>();
  private boolean acquainted;

  /**
   * Nobody yet.
   *
   * @param context of the peer connections to all that come
   * @param acquainted whether the person was in this room before, with others
   */
  Participants(
      CallContext context,
      boolean acquainted,
      WaitingRoom waitingRoom,
      ActiveSpeaker speakers,
      Presences presences,
      ReceiverConstraints receiverConstraints,
      BanList banList,
      KnownKeys knownKeys) {
    this.context = context;
    this.acquainted = acquainted;
    this.waitingRoom = waitingRoom;
    this.speakers = speakers;
    this.presences = presences;
    this.receiverConstraints = receiverConstraints;
    this.banList = banList;
    this.knownKeys = knownKeys;
  }

  /** The others, in the order in which they came. */
  List<ParticipantState> people() {
    List<ParticipantState> people = new ArrayList<>();
    for (Participant peer : peers.values()) {
      boolean verified = knownKeys.isVerified(peer.staticKey(), peer.name());
      String id = peer.id();
      people.add(peer.person(verified, waitingRoom.isHost(id), speakers.isSpeaking(id)));
    }
    return people;
  }

  /** Whether somebody else was here, now or before. */
  boolean acquainted() {
    return acquainted;
  }

  @Nullable
  Participant peer(String id) {
    return peers.get(id);
  }

  /** The name of somebody here; empty while it is not known. */
  String nameOf(String id) {
    Participant peer = peers.get(id);
    return peer == null ? "" : peer.name();
  }

  List<Participant> all() {
    return List.copyOf(peers.values());
  }

  /** For the peer connections to come, and the next restart of those that there are. */
  void setIceServers(List<IceServer> servers) {
    context = context.withIceServers(servers);
    peers.values().forEach(peer -> peer.transport().setIceServers(context.iceServers()));
  }

  /** Our own connection id. */
  String selfId() {
    return context.selfId();
  }

  /** Whether this browser refuses STUN or TURN servers that the server named. */
  boolean iceServersLeftOut() {
    return context.serversLeftOut();
  }

  /**
   * Somebody is in the room.
   *
   * @param initiating whether we open the handshake
   */
  void add(String member, boolean initiating, ParticipantListener events) {
    boolean newcomer = MemberId.isValid(member) && !peers.containsKey(member);
    boolean another = !member.equals(context.selfId()) && !banList.bars(member);
    if (newcomer && another && peers.size() < MAX_PEERS) {
      Participant peer = new Participant(member, initiating, context, events);
      peers.put(member, peer);
      acquainted = true;
      peer.greet();
    }
  }

  /**
   * We are in the room, perhaps again.
   *
   * @param members who is there, by the server
   * @param resumed whether the others were never told that we were away
   */
  void listed(CallContext now, List<String> members, boolean resumed, ParticipantListener events) {
    context = now;
    for (Participant peer : peers.values()) {
      if (!members.contains(peer.id())) {
        peer.unlisted();
      }
    }
    for (String member : members) {
      Participant known = peers.get(member);
      if (known != null) {
        known.listed(!resumed);
      } else {
        add(member, !resumed, events);
      }
    }
  }

  void relayed(String from, byte[] frame) {
    Participant peer = peers.get(from);
    if (peer != null) {
      peer.transport().relayed(frame);
    }
  }

  /**
   * Sends a line of chat to everybody here who can read it, and notes in {@code sequences} which
   * message to them it is.
   *
   * @return the path that the line takes; the relay's if it takes both
   */
  ChannelPath say(PeerMessage.Chat line, Map<String, Long> sequences) {
    ChannelPath path = ChannelPath.DIRECT;
    for (Participant peer : peers.values()) {
      if (peer.canRead()) {
        path = peer.path() == ChannelPath.RELAY ? ChannelPath.RELAY : path;
        sequences.put(peer.id(), peer.send(line));
      }
    }
    return path;
  }

  /** New keys for everybody. */
  void renewKeys() {
    for (Participant peer : peers.values()) {
      peer.rotate();
    }
  }

  /** Tells everybody who does not know it yet what we do, and how large we show them. */
  void inform() {
    for (Participant peer : peers.values()) {
      if (peer.met()) {
        presences.inform(peer);
        PeerMessage watching = receiverConstraints.news(peer.id());
        if (watching != null) {
          peer.send(watching);
        }
      }
    }
  }

  /** What we are called, to those who are met and those who will be. */
  void introduceAs(String name) {
    context = context.withName(name);
    peers.values().forEach(peer -> peer.introduceAs(name));
  }

  boolean anyMet() {
    return peers.values().stream().anyMatch(Participant::met);
  }

  /** Sends the same to everybody who can read it, now or once they are greeted. */
  void tellAll(PeerMessage message) {
    for (Participant peer : peers.values()) {
      if (peer.canRead()) {
        peer.send(message);
      }
    }
  }

  /** Sends what is of no use to anybody later. */
  void tellMet(PeerMessage message) {
    for (Participant peer : peers.values()) {
      if (peer.met()) {
        peer.send(message);
      }
    }
  }

  void tick(boolean sharing) {
    for (Participant peer : all()) {
      peer.tick();
      peer.transport().adapt(peers.size(), sharing);
    }
  }

  /** Listens to everybody; several times a second. */
  void pulse(long now) {
    for (Participant peer : peers.values()) {
      speakers.hear(peer.id(), peer.transport().audioLevel(), now);
    }
  }

  /** Whether our picture is not sent to somebody, to keep the sound. */
  boolean anyPaused() {
    for (Participant peer : peers.values()) {
      if (peer.transport().paused()) {
        return true;
      }
    }
    return false;
  }

  /** The network is another, or was away: looks for new paths to everybody. */
  void networkChanged() {
    peers.values().forEach(peer -> peer.transport().networkChanged());
  }

  /** Those of whom neither the server nor they themselves let us hear any more. */
  List<Participant> missing() {
    return all().stream().filter(peer -> peer.isMissing(MISSING_MILLIS)).toList();
  }

  /** The peer knows nothing of what it was told. */
  void tellAnew(Participant peer) {
    presences.forget(peer.id());
    receiverConstraints.tellAnew(peer.id());
  }

  /** Ends the connection to the peer. */
  void drop(Participant peer) {
    peers.remove(peer.id());
    peer.close();
    presences.forget(peer.id());
    receiverConstraints.forget(peer.id());
    speakers.forget(peer.id());
  }
}
