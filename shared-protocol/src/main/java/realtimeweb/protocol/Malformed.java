package realtimeweb.protocol;

/**
 * Input from outside that is invalid. The exception message names the place and never quotes
 * content.
 */
public final class Malformed extends Exception {
  private static final long serialVersionUID = 1L;

  private final boolean unknownType;

  public Malformed(String message) {
    this(message, false);
  }

  private Malformed(String message, boolean unknownType) {
    super(message);
    this.unknownType = unknownType;
  }

  /** For a message whose {@link Wire#TYPE} names no record of its family. */
  public static Malformed ofUnknownType() {
    return new Malformed(Wire.TYPE + ": not known here", true);
  }

  /** Whether this may be a valid message of a later version. */
  public boolean isUnknownType() {
    return unknownType;
  }
}
