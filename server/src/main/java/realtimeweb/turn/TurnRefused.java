package realtimeweb.turn;

import java.io.IOException;

/** Thrown if the TURN server answers with an error. */
public final class TurnRefused extends IOException {
  private static final long serialVersionUID = 1L;

  private final int code;

  TurnRefused(int code) {
    super("the server answers with error " + code);
    this.code = code;
  }

  /** As in RFC 8489 14.8 and RFC 8656 19. */
  public int code() {
    return code;
  }
}
