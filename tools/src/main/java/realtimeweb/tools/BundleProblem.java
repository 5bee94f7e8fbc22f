package realtimeweb.tools;

/** Thrown if the page cannot be bundled; the message is one sentence for users. */
public final class BundleProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BundleProblem(String message) {
    super(message);
  }
}
