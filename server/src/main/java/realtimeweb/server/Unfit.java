package realtimeweb.server;

/** A value that no setting can have; the message goes on after "but". */
final class Unfit extends Exception {
  private static final long serialVersionUID = 1L;

  Unfit(String message) {
    super(message);
  }
}
