package realtimeweb.ui.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FilmstripTest {
  private static final Filmstrip SIDE = Filmstrip.on(1248, 676);

  @Test
  void asManyAsFitAreSeenWithoutScrolling() {
    int fits = SIDE.fits();
    assertEquals(0, SIDE.slack(fits));
    assertTrue(SIDE.slack(fits + 1) > 0);
    assertTrue(SIDE.box(fits - 1, fits, 0).bottom() <= 676);
  }

  @Test
  void fewTilesStandInTheMiddle() {
    Rectangle only = SIDE.box(0, 1, 0);
    assertTrue(Math.abs(only.top() - (676 - only.bottom())) <= 1);
  }

  @Test
  void scrollingEndsWithTheLastTileAtTheEdge() {
    assertEquals(676, SIDE.box(19, 20, SIDE.slack(20)).bottom());
    assertEquals(676, SIDE.box(19, 20, SIDE.slack(20) + 500).bottom());
  }

  @Test
  void revealingATileScrollsNoFurtherThanNeeded() {
    assertEquals(0, SIDE.revealing(0, 20, 300));
    assertEquals(0, SIDE.revealing(1, 20, 0));
    int scrolled = SIDE.revealing(10, 20, 0);
    assertEquals(676, SIDE.box(10, 20, scrolled).bottom());
    assertEquals(scrolled, SIDE.revealing(10, 20, scrolled));
    assertEquals(SIDE.slack(20), SIDE.revealing(19, 20, 0));
  }
}
