package teavm.promise;

/** A part of the browser did not answer in time; what it says later is not heard. */
public final class Overdue extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Overdue(String whom) {
    super(whom);
  }
}
