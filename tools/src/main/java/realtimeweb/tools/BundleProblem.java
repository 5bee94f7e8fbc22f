package realtimeweb.tools;

/** The page cannot be bundled; the message is one sentence for a person. */
public final class BundleProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BundleProblem(String message) {
    super(message);
  }
}
