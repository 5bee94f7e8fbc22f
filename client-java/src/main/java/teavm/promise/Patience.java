package teavm.promise;

import org.teavm.jso.core.JSPromise;

/**
 * How long one part of the browser is waited for. Nothing that is awaited may hang the page, so
 * every promise is awaited by way of this. Whoever was overdue gets only a moment the next time,
 * until it answers again: a dead part must not hold up everything else again and again.
 */
public final class Patience {
  private static final int MOMENT_MILLIS = 1_000;

  private final String whom;
  private final int millis;
  private boolean spent;

  /**
   * Patience with one part of the browser.
   *
   * @param whom what it is called in {@link Overdue}
   * @param millis of a tab that is awake
   */
  public Patience(String whom, int millis) {
    this.whom = whom;
    this.millis = millis;
  }

  /**
   * Suspends this thread until the promise settles. Only from a thread of Java's, never straight
   * from a callback of the browser's.
   *
   * @throws Rejection if the promise is rejected
   * @throws Overdue if it does not settle in time
   */
  public <T> T await(JSPromise<T> promise) {
    try {
      T answer = Promises.await(within(promise));
      spent = false;
      return answer;
    } catch (Rejection answer) {
      spent = false;
      throw answer;
    } catch (Overdue silent) {
      spent = true;
      throw silent;
    }
  }

  /** The same promise, but rejected if it does not settle in time. */
  public <T> JSPromise<T> within(JSPromise<T> promise) {
    return Promises.within(promise, spent ? Math.min(MOMENT_MILLIS, millis) : millis, whom);
  }
}
