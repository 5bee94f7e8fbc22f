package realtimeweb.session.screen;

import realtimeweb.protocol.Nullable;

/** One local device; {@code problem} is set where it cannot be used. */
public record Device(State state, @Nullable MediaProblem problem) {
  public enum State {
    /** Not asked for yet, or switched off. */
    OFF,
    /** The browser is asking the person. */
    ASKING,
    ON
  }
}
