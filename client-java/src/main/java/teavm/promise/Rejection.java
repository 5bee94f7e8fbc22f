package teavm.promise;

/** A promise was rejected with an error of the browser. */
public final class Rejection extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String name;

  Rejection(String name, String message) {
    super(name + ": " + message);
    this.name = name;
  }

  /** The name of the DOMException or Error, such as {@code NotAllowedError} (Web IDL 2.8.1). */
  public String name() {
    return name;
  }
}
