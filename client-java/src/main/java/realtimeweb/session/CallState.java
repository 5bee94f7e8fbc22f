package realtimeweb.session;

import realtimeweb.session.screen.EntryState;

/**
 * How far a call has come; what exists only in the room is owned by {@link Inside}.
 *
 * <pre>
 * Joining -> Knocking            the room is locked, and the host knows that we knock
 * Joining, Knocking -> Inside    the first place in the room; a lost server does not end it
 * every state -> Over            left, refused, or unreachable
 * </pre>
 */
sealed interface CallState permits CallState.Joining, CallState.Knocking, Inside, CallState.Over {
  /** As the lobby shows it, which is shown in all states but {@link Inside}. */
  default EntryState entry() {
    return EntryState.JOINING;
  }

  /** Whether somebody else was in the room, in this call or in one before. */
  boolean acquainted();

  /** Whether somebody is here who uses another passphrase. */
  default boolean shutOut() {
    return false;
  }

  /** Once a second. */
  default void tick() {}

  /** The machine was asleep. */
  default void wokeUp() {}

  default void networkChanged() {}

  default void serverLost() {}

  default void devicesChanged() {}

  /** Says goodbye to everybody. */
  default void sayGoodbye() {}

  /** Lets go of everything; called once, when this is no longer the call's state. */
  default void end() {}

  /** No answer yet. */
  record Joining(boolean acquainted) implements CallState {}

  /** At the door of a locked room. */
  record Knocking(boolean acquainted) implements CallState {
    @Override
    public EntryState entry() {
      return EntryState.KNOCKING;
    }
  }

  /** Nothing leads out of it. */
  record Over(boolean acquainted) implements CallState {}
}
