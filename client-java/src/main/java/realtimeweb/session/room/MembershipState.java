package realtimeweb.session.room;

import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.ServerMessage;
import realtimeweb.protocol.ServerMessage.Refusal;
import realtimeweb.session.screen.LeftCause;

/**
 * How far the server has let us in, and what its next word or its silence means there.
 *
 * <pre>
 * AskingFromLobby -> Asking          the lobby's connection closed before an answer
 * asking, AtTheDoor, CutOff -> Inside or AtTheDoor, as the server answers
 * AtTheDoor, Inside -> CutOff        the connection closed
 * every state -> Over                refused for good, left, or unreachable while asking
 * </pre>
 */
sealed interface MembershipState {
  /** What a state sets off. Each moves to the state that it names before it tells anybody. */
  interface Moves {
    /** To {@link Asking}, over a connection of our own. */
    void ask();

    /** To {@link AtTheDoor}. */
    void awaitHost(ServerMessage.Knocking knocking);

    /** To {@link Inside}. */
    void enter(ServerMessage.Joined joined);

    /** To {@link CutOff}. */
    void cutOff();

    /** The connection that was to bring us back failed or was refused; another is made later. */
    void askLater();

    /** To {@link Over}, by the owner of the membership, who has more to end. */
    void refuse(LeftCause cause, @Nullable Refusal refusal);
  }

  default void joined(ServerMessage.Joined joined, Moves moves) {
    moves.enter(joined);
  }

  default void knocking(ServerMessage.Knocking knocking, Moves moves) {
    moves.awaitHost(knocking);
  }

  default void refused(Refusal reason, Moves moves) {
    moves.refuse(LeftCause.REFUSED, reason);
  }

  /** The connection to the server is gone. */
  void closed(Moves moves);

  /** The deadline for the first answer has passed. */
  default void overdue(Moves moves) {}

  /** No answer yet, over the connection that the lobby had open. */
  record AskingFromLobby() implements MembershipState {
    @Override
    public void closed(Moves moves) {
      moves.ask();
    }

    @Override
    public void overdue(Moves moves) {
      moves.refuse(LeftCause.UNREACHABLE, null);
    }
  }

  /** No answer yet, over a connection of our own. */
  record Asking() implements MembershipState {
    @Override
    public void closed(Moves moves) {
      moves.refuse(LeftCause.UNREACHABLE, null);
    }

    @Override
    public void overdue(Moves moves) {
      moves.refuse(LeftCause.UNREACHABLE, null);
    }
  }

  /** The room is locked, and the host knows that we knock. */
  record AtTheDoor() implements MembershipState {
    @Override
    public void closed(Moves moves) {
      moves.cutOff();
    }
  }

  /** In the room, and the server is there: only the host's removal is still an answer to us. */
  record Inside() implements MembershipState {
    @Override
    public void joined(ServerMessage.Joined joined, Moves moves) {}

    @Override
    public void knocking(ServerMessage.Knocking knocking, Moves moves) {}

    @Override
    public void refused(Refusal reason, Moves moves) {
      if (reason == Refusal.REMOVED_BY_HOST) {
        moves.refuse(LeftCause.REFUSED, reason);
      }
    }

    @Override
    public void closed(Moves moves) {
      moves.cutOff();
    }
  }

  /** The server had let us in, or let us wait, and is gone for now. */
  record CutOff() implements MembershipState {
    /** Perhaps the server still counts the connection that we lost; it will let go of it. */
    @Override
    public void refused(Refusal reason, Moves moves) {
      if (isFinal(reason)) {
        moves.refuse(LeftCause.REFUSED, reason);
      } else {
        moves.askLater();
      }
    }

    @Override
    public void closed(Moves moves) {
      moves.askLater();
    }

    private static boolean isFinal(Refusal reason) {
      return reason == Refusal.VERSION
          || reason == Refusal.NOT_ADMITTED
          || reason == Refusal.REMOVED_BY_HOST;
    }
  }

  /** Left or refused: nothing leads out of it. */
  record Over() implements MembershipState {
    @Override
    public void joined(ServerMessage.Joined joined, Moves moves) {}

    @Override
    public void knocking(ServerMessage.Knocking knocking, Moves moves) {}

    @Override
    public void refused(Refusal reason, Moves moves) {}

    @Override
    public void closed(Moves moves) {}
  }
}
