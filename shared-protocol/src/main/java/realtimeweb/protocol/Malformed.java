package realtimeweb.protocol;

/**
 * Bytes from outside that are not what they should be. The message names the place and never quotes
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

  /** A message whose {@link Wire#TYPE} names no record of its family. */
  public static Malformed ofUnknownType() {
    return new Malformed(Wire.TYPE + ": not known here", true);
  }

  /** Whether this may be a message of a later version, rather than nonsense. */
  public boolean isUnknownType() {
    return unknownType;
  }
}
