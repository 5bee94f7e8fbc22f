package realtimeweb.relay;

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
import realtimeweb.relay.Place.Seat;

/** What a client asks for in words; called from one connection, one at a time. */
final class Requests implements ClientMessage.Handler {
  private final Relay relay;
  private final Connection connection;
  private @Nullable String looked;
  private @Nullable String asked;

  Requests(Relay relay, Connection connection) {
    this.relay = relay;
    this.connection = connection;
  }

  @Override
  public void on(Look look) {
    if (relay.entrance().understands(connection, look.version(), look.room())) {
      lookAt(look.room());
    }
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
      connection.send(relay.encode(relay.entrance().occupancy(room)));
    }
  }

  /** Asking for the same room again tells a guesser nothing new, and is free. */
  private boolean mayAskFor(String room) {
    boolean may = room.equals(asked) || relay.mayAsk(connection.address());
    if (may) {
      asked = room;
    } else {
      connection.refuse(
          Refusal.TOO_FAST, "Your address asked for too many rooms; wait a minute and try again.");
      connection.endsUnlessInside(Refusal.TOO_FAST);
    }
    return may;
  }

  @Override
  public void on(Join join) {
    try {
      Card.check(join.card());
      Ticket.check(join.ticket());
      if (relay.entrance().understands(connection, join.version(), join.room())) {
        enter(join);
      }
    } catch (Malformed malformed) {
      connection.mistake(malformed);
    }
  }

  private void enter(Join join) {
    if (connection.seat() != null) {
      connection.refuse(
          Refusal.ALREADY_JOINED, "This connection is in a room already; open another one.");
    } else if (connection.isKnocking()) {
      connection.refuse(
          Refusal.ALREADY_JOINED, "This connection knocks already; wait for the host's answer.");
    } else if (relay.entrance().keepsPlace(join) || mayAskFor(join.room())) {
      relay.entrance().enter(connection, join);
    }
  }

  @Override
  public void on(Leave leave) {
    connection.leave();
  }

  @Override
  public void on(Ping ping) {
    connection.send(relay.encode(new Pong(ping.sentAt())));
  }

  @Override
  public void on(Lock lock) {
    asHost(chair -> chair.lock(lock.locked()));
  }

  @Override
  public void on(AnswerKnock answer) {
    asHost(chair -> chair.answerKnock(answer.id(), answer.admitted()));
  }

  @Override
  public void on(Remove remove) {
    asHost(chair -> chair.remove(remove.id()));
  }

  @Override
  public void on(HandOver handOver) {
    asHost(chair -> chair.handOver(handOver.id()));
  }

  private void asHost(Consumer<Chair> request) {
    Seat seat = connection.seat();
    if (seat == null) {
      connection.refuse(Refusal.NOT_JOINED, "Join a room before you ask for anything in it.");
    } else {
      seat.room().chaired(connection, seat, request);
    }
  }
}
