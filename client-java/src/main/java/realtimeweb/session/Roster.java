package realtimeweb.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.PeerMessage;
import realtimeweb.protocol.ServerMessage.IceServer;
import realtimeweb.session.Screen.Path;
import realtimeweb.session.Screen.Person;

/** The others in the call. */
final class Roster {
  /** Most others that the server can make us talk to. */
  private static final int MAX_PEERS = 32;

  /** After a restart of the server everybody has long come back by then. */
  private static final long MISSING_MILLIS = 60_000;

  private final Door door;
  private final Speakers speakers;
  private final Presences presences;
  private final Attention attention;
  private final Barred barred;
  private final Acquaintances acquaintances;
  private final Map<String, Peer> peers = new LinkedHashMap<>();
  private boolean acquainted;

  Roster(
      Door door,
      Speakers speakers,
      Presences presences,
      Attention attention,
      Barred barred,
      Acquaintances acquaintances) {
    this.door = door;
    this.speakers = speakers;
    this.presences = presences;
    this.attention = attention;
    this.barred = barred;
    this.acquaintances = acquaintances;
  }

  /** The others, in the order in which they came. */
  List<Person> people() {
    List<Person> people = new ArrayList<>();
    for (Peer peer : peers.values()) {
      boolean verified = acquaintances.isVerified(peer.staticKey(), peer.name());
      String id = peer.id();
      people.add(peer.person(verified, door.isHost(id), speakers.isSpeaking(id)));
    }
    return people;
  }

  /** Whether somebody else was here, now or before. */
  boolean acquainted() {
    return acquainted;
  }

  /** The person was here before, with others. */
  void rememberCompany() {
    acquainted = true;
  }

  @Nullable
  Peer peer(String id) {
    return peers.get(id);
  }

  /** The name of somebody here; empty while it is not known. */
  String nameOf(String id) {
    Peer peer = peers.get(id);
    return peer == null ? "" : peer.name();
  }

  List<Peer> all() {
    return List.copyOf(peers.values());
  }

  /** For the next restart of everybody's link. */
  void setIceServers(List<IceServer> servers) {
    peers.values().forEach(peer -> peer.transport().setIceServers(servers));
  }

  /**
   * Somebody is in the room.
   *
   * @param initiating whether we open the handshake
   */
  void add(String member, boolean initiating, CallContext call, PeerEvents events) {
    boolean newcomer = MemberId.isValid(member) && !peers.containsKey(member);
    boolean another = !member.equals(call.selfId()) && !barred.bars(member);
    if (newcomer && another && peers.size() < MAX_PEERS) {
      Peer peer = new Peer(member, initiating, call, events);
      peers.put(member, peer);
      acquainted = true;
      peer.greet();
    }
  }

  /**
   * We are in the room again: who is there, by the server.
   *
   * @param resumed whether the others were never told that we were away
   */
  void listed(List<String> members, boolean resumed, CallContext call, PeerEvents events) {
    for (Peer peer : peers.values()) {
      if (!members.contains(peer.id())) {
        peer.unlisted();
      }
    }
    for (String member : members) {
      Peer known = peers.get(member);
      if (known != null) {
        known.listed(!resumed);
      } else {
        add(member, !resumed, call, events);
      }
    }
  }

  void relayed(String from, byte[] frame) {
    Peer peer = peers.get(from);
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
  Path say(PeerMessage.Chat line, Map<String, Long> sequences) {
    Path path = Path.DIRECT;
    for (Peer peer : peers.values()) {
      if (peer.canRead()) {
        path = peer.path() == Path.RELAY ? Path.RELAY : path;
        sequences.put(peer.id(), peer.send(line));
      }
    }
    return path;
  }

  /** New keys for everybody. */
  void renewKeys() {
    for (Peer peer : peers.values()) {
      peer.rotate();
    }
  }

  /** Tells everybody who does not know it yet what we do, and how large we show them. */
  void inform() {
    for (Peer peer : peers.values()) {
      if (peer.met()) {
        presences.inform(peer);
        PeerMessage watching = attention.news(peer.id());
        if (watching != null) {
          peer.send(watching);
        }
      }
    }
  }

  /** What we are called, to those who are met and those who will be. */
  void introduceAs(String name) {
    peers.values().forEach(peer -> peer.introduceAs(name));
  }

  boolean anyMet() {
    return peers.values().stream().anyMatch(Peer::met);
  }

  /** Sends the same to everybody who can read it, now or once they are greeted. */
  void tellAll(PeerMessage message) {
    for (Peer peer : peers.values()) {
      if (peer.canRead()) {
        peer.send(message);
      }
    }
  }

  /** Sends what is of no use to anybody later. */
  void tellMet(PeerMessage message) {
    for (Peer peer : peers.values()) {
      if (peer.met()) {
        peer.send(message);
      }
    }
  }

  void tick(boolean sharing) {
    for (Peer peer : all()) {
      peer.tick();
      peer.transport().adapt(peers.size(), sharing);
    }
  }

  /** Listens to everybody; several times a second. */
  void pulse(long now) {
    for (Peer peer : peers.values()) {
      speakers.hear(peer.id(), peer.transport().audioLevel(), now);
    }
  }

  /** Whether our picture is not sent to somebody, to keep the sound. */
  boolean anyPaused() {
    for (Peer peer : peers.values()) {
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
  List<Peer> missing() {
    return all().stream().filter(peer -> peer.isMissing(MISSING_MILLIS)).toList();
  }

  /** The peer knows nothing of what it was told. */
  void tellAnew(Peer peer) {
    presences.forget(peer.id());
    attention.tellAnew(peer.id());
  }

  /** Ends the connection to the peer. */
  void drop(Peer peer) {
    peers.remove(peer.id());
    peer.close();
    presences.forget(peer.id());
    attention.forget(peer.id());
    speakers.forget(peer.id());
  }
}
