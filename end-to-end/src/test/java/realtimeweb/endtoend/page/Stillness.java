package realtimeweb.endtoend.page;

import com.microsoft.playwright.Page;

/** Half faded in, nothing has the contrast or the place that it ends with. */
final class Stillness {
  private static final String SETTLED =
      """
      () => Promise.allSettled(document.getAnimations()
          .filter(a => Number.isFinite(a.effect.getComputedTiming().endTime))
          .map(a => a.finished))
          .then(() => null)
      """;

  private Stillness() {}

  /** Returns once every animation that ends has ended. */
  static void await(Page page) {
    page.evaluate(SETTLED);
  }
}
