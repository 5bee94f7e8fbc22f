package teavm.promise;

/** A browser API did not answer in time; its later answer is ignored. */
public final class Overdue extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Overdue(String whom) {
    super(whom);
  }
}
