package teavm.promise;

import org.teavm.jso.core.JSPromise;

/**
 * The time limit for the answers of one browser API. An await must never hang the page, so every
 * promise is awaited through this class. After a timeout the API gets only a short limit until it
 * answers again, so that a dead API does not delay everything else repeatedly.
 */
public final class Patience {
  private static final int MOMENT_MILLIS = 1_000;

  private final String whom;
  private final int millis;
  private boolean spent;

  /**
   * A time limit for one browser API.
   *
   * @param whom the API's name in {@link Overdue}
   * @param millis counted while the tab is awake
   */
  public Patience(String whom, int millis) {
    this.whom = whom;
    this.millis = millis;
  }

  /**
   * Suspends this thread until the promise settles. Call it only from a Java thread, never directly
   * from a browser callback.
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
