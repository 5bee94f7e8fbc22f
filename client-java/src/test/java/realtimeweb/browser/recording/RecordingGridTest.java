package realtimeweb.browser.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import realtimeweb.browser.recording.RecordingGrid.Cell;

/** Where pictures are in a recording of 1280 by 720. */
class RecordingGridTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 7, 9, 16, 25})
  void nobodyIsCutOffOrCovered(int people) {
    List<Cell> cells = RecordingGrid.of(people, 1280, 720);
    assertEquals(people, cells.size());
    for (Cell cell : cells) {
      assertTrue(cell.x() >= 0 && cell.x() + cell.width() <= 1280, cell::toString);
      assertTrue(cell.y() >= 0 && cell.y() + cell.height() <= 720, cell::toString);
      assertTrue(cells.stream().noneMatch(other -> !other.equals(cell) && overlap(cell, other)));
    }
  }

  @Test
  void whoeverIsAloneHasAllOfIt() {
    assertEquals(List.of(new Cell(8, 8, 1264, 704)), RecordingGrid.of(1, 1280, 720));
    assertEquals(List.of(), RecordingGrid.of(0, 1280, 720));
  }

  @Test
  void theLastRowIsCentred() {
    List<Cell> cells = RecordingGrid.of(3, 1280, 720);
    Cell last = cells.get(2);
    assertEquals(1280, 2 * last.x() + last.width());
    assertFalse(last.x() == cells.get(0).x());
  }

  @Test
  void aCameraCoversItsCellAndAScreenIsSeenWhole() {
    Cell cell = new Cell(100, 50, 400, 400);
    assertEquals(new Crop(420, 0, 1080, 1080, cell), Crop.cover(1920, 1080, cell));
    assertEquals(
        new Crop(0, 0, 1920, 1080, new Cell(100, 137, 400, 225)), Crop.contain(1920, 1080, cell));
  }

  private static boolean overlap(Cell a, Cell b) {
    boolean beside = a.x() + a.width() <= b.x() || b.x() + b.width() <= a.x();
    boolean above = a.y() + a.height() <= b.y() || b.y() + b.height() <= a.y();
    return !beside && !above;
  }
}
