package realtimeweb.session;

import java.util.List;
import realtimeweb.protocol.ServerMessage.IceServer;
import realtimeweb.protocol.ServerMessage.LeaveReason;
import realtimeweb.session.notices.Notifications;
import realtimeweb.session.peer.Participant;
import realtimeweb.session.peer.ParticipantListener;
import realtimeweb.session.ports.Mailbox;
import realtimeweb.session.room.RoomEvents;
import realtimeweb.session.room.WaitingRoom;
import realtimeweb.session.screen.ChannelPath;
import realtimeweb.session.screen.Notice;

/** What the server says of the room while we are inside, and what becomes of it here. */
final class RoomNews implements RoomEvents {
  private final Participants participants;
  private final WaitingRoom waitingRoom;
  private final Departures departures;
  private final ParticipantListener events;
  private final Notifications notifications;
  private final Mailbox.Event changed;

  RoomNews(
      Participants participants,
      WaitingRoom waitingRoom,
      Departures departures,
      ParticipantListener events,
      Notifications notifications,
      Mailbox.Event changed) {
    this.participants = participants;
    this.waitingRoom = waitingRoom;
    this.departures = departures;
    this.events = events;
    this.notifications = notifications;
    this.changed = changed;
  }

  @Override
  public void arrived(String member) {
    Participant known = participants.peer(member);
    if (known != null) {
      known.listed(false);
    } else {
      participants.add(member, false, events);
    }
    changed.run();
  }

  @Override
  public void returned(String member) {
    Participant peer = participants.peer(member);
    if (peer != null) {
      peer.listed(false);
    }
  }

  /** A participant who lost only the server is still heard and seen. */
  @Override
  public void gone(String member, LeaveReason reason) {
    Participant peer = participants.peer(member);
    boolean lost = reason == LeaveReason.DISCONNECTED || reason == LeaveReason.TIMED_OUT;
    if (peer != null && lost && peer.path() == ChannelPath.DIRECT) {
      peer.unlisted();
    } else {
      departures.gone(member);
      changed.run();
    }
  }

  @Override
  public void relayed(String from, byte[] frame) {
    participants.relayed(from, frame);
  }

  @Override
  public void iceServersChanged(List<IceServer> servers) {
    participants.setIceServers(servers);
    notifications.standing(Notice.Kind.ICE_URL_REFUSED, participants.iceServersLeftOut());
    changed.run();
  }

  @Override
  public void knocked(String id, String name) {
    waitingRoom.knocked(id, name);
  }

  @Override
  public void knockEnded(String id) {
    waitingRoom.knockEnded(id);
  }

  @Override
  public void hostChanged(String id) {
    waitingRoom.hostIs(id);
  }

  @Override
  public void lockChanged(boolean locked) {
    waitingRoom.lockIs(locked);
  }
}
