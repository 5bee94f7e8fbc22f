package realtimeweb.relay.connections;

import java.util.function.Consumer;
import realtimeweb.protocol.ClientMessage;
import realtimeweb.protocol.ClientMessage.AnswerKnock;
import realtimeweb.protocol.ClientMessage.HandOver;
import realtimeweb.protocol.ClientMessage.Join;
import realtimeweb.protocol.ClientMessage.Leave;
import realtimeweb.protocol.ClientMessage.Lock;
import realtimeweb.protocol.ClientMessage.Look;
import realtimeweb.protocol.ClientMessage.Ping;
import realtimeweb.protocol.ClientMessage.Remove;
import realtimeweb.protocol.Malformed;
import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.ServerMessage.Pong;
import realtimeweb.protocol.ServerMessage.Refusal;
import realtimeweb.protocol.Wire;
import realtimeweb.relay.environment.RelayEnvironment;
import realtimeweb.relay.ids.RoomAddress;
import realtimeweb.relay.ids.Ticket;
import realtimeweb.relay.ids.VisitingCard;
import realtimeweb.relay.limits.AddressBudget;
import realtimeweb.relay.rooms.HostActions;
import realtimeweb.relay.rooms.Place.Seat;
import realtimeweb.relay.rooms.RoomRegistry;

/** Handles the control messages of one connection. Not thread safe: the connection calls it. */
final class ControlHandler implements ClientMessage.Handler {
  private final RelayEnvironment environment;
  private final RoomRegistry rooms;
  private final AddressBudget roomRequests;
  private final Connection connection;
  private @Nullable String looked;
  private @Nullable String asked;

  ControlHandler(
      RelayEnvironment environment,
      RoomRegistry rooms,
      AddressBudget roomRequests,
      Connection connection) {
    this.environment = environment;
    this.rooms = rooms;
    this.roomRequests = roomRequests;
    this.connection = connection;
  }

  @Override
  public void on(Look look) {
    if (accepts(look.version(), look.room())) {
      lookAt(look.room());
    }
  }

  /** Whether the version and the form of the room address are right; otherwise refuses. */
  private boolean accepts(int version, String address) {
    if (version != Wire.VERSION) {
      connection.refuse(Refusal.VERSION, versionSentence(version));
    } else if (!RoomAddress.isValid(address)) {
      connection.refuse(
          Refusal.BAD_ROOM, "A room address is 22 characters of base64url; reload the page.");
    } else {
      return true;
    }
    return false;
  }

  private static String versionSentence(int version) {
    return version < Wire.VERSION
        ? "This page is older than the server; reload it."
        : "The server is older than this page; ask its operator to update it.";
  }

  private void lookAt(String room) {
    if (looked != null && !looked.equals(room)) {
      connection.refuse(
          Refusal.BAD_ROOM, "This connection looked at another room; open another connection.");
      return;
    }
    if (mayAskFor(room)) {
      looked = room;
      connection.looks();
      connection.send(environment.encode(rooms.occupancy(room)));
    }
  }

  /** Another request for the same room is free: it tells a guesser nothing new. */
  private boolean mayAskFor(String room) {
    boolean may = room.equals(asked) || roomRequests.take(connection.address(), environment.now());
    if (may) {
      asked = room;
    } else {
      connection.refuse(
          Refusal.TOO_FAST, "Your address asked for too many rooms; wait a minute and try again.");
      connection.removeUnlessInside(Refusal.TOO_FAST);
    }
    return may;
  }

  @Override
  public void on(Join join) {
    try {
      VisitingCard.check(join.card());
      Ticket.check(join.ticket());
      if (accepts(join.version(), join.room())) {
        enter(join);
      }
    } catch (Malformed malformed) {
      connection.refuse(malformed);
    }
  }

  private void enter(Join join) {
    if (connection.seat() != null) {
      connection.refuse(
          Refusal.ALREADY_JOINED, "This connection is in a room already; open another one.");
    } else if (connection.isKnocking()) {
      connection.refuse(
          Refusal.ALREADY_JOINED, "This connection knocks already; wait for the host's answer.");
    } else if (rooms.hasSeatFor(join) || mayAskFor(join.room())) {
      rooms.enter(connection, join);
    }
  }

  @Override
  public void on(Leave leave) {
    connection.leave();
  }

  @Override
  public void on(Ping ping) {
    connection.send(environment.encode(new Pong(ping.sentAt())));
  }

  @Override
  public void on(Lock lock) {
    asHost(actions -> actions.lock(lock.locked()));
  }

  @Override
  public void on(AnswerKnock answer) {
    asHost(actions -> actions.answerKnock(answer.id(), answer.admitted()));
  }

  @Override
  public void on(Remove remove) {
    asHost(actions -> actions.remove(remove.id()));
  }

  @Override
  public void on(HandOver handOver) {
    asHost(actions -> actions.handOver(handOver.id()));
  }

  private void asHost(Consumer<HostActions> action) {
    Seat seat = connection.seat();
    if (seat == null) {
      connection.refuse(Refusal.NOT_JOINED, "Join a room before you ask for anything in it.");
    } else {
      seat.room().asHost(connection, seat, action);
    }
  }
}
