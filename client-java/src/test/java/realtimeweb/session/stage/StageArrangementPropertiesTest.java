package realtimeweb.session.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static realtimeweb.session.stage.Crowd.SELF;
import static realtimeweb.session.stage.Crowd.camera;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import realtimeweb.session.screen.Layout;
import realtimeweb.session.screen.StageLayout;
import realtimeweb.session.screen.TileId;

/** What holds whatever happens; a repetition is its seed. */
class StageArrangementPropertiesTest {
  private static final int STEPS = 120;
  private static final List<Layout> LAYOUTS = List.of(Layout.values());

  private final StageArrangement arrangement = new StageArrangement();
  private final Crowd crowd = new Crowd();
  private Random random = new Random();
  private String speaker = "";
  private boolean hideSelf;
  private int gridRoom = 9;
  private int named;

  private StageLayout stage() {
    return arrangement.stage(crowd.people(), speaker, hideSelf);
  }

  private void happens() {
    String somebody = somebody();
    switch (random.nextInt(11)) {
      case 0, 1 -> crowd.comes("person " + named++);
      case 2 -> crowd.goes(somebody);
      case 3 -> crowd.shares(somebody);
      case 4 -> crowd.stopsSharing(somebody);
      case 5 -> arrangement.choose(LAYOUTS.get(random.nextInt(3)));
      case 6 -> arrangement.pin(new ArrayList<>(crowd.tiles()).get(random.nextInt(crowd.size())));
      case 7 -> arrangement.turnPage(random.nextInt(7) - 3);
      case 8 -> hideSelf = !hideSelf;
      case 9 -> fits(1 + random.nextInt(9));
      default -> speaker = somebody;
    }
  }

  private void fits(int room) {
    gridRoom = room;
    arrangement.fits(room, 1 + room / 2);
  }

  private String somebody() {
    int index = random.nextInt(crowd.size());
    return index == crowd.others().size() ? SELF : crowd.others().get(index);
  }

  /** Everything on the stage, page by page; the page that is shown stays the same. */
  private List<TileId> everything() {
    StageLayout shown = stage();
    List<TileId> all = new ArrayList<>();
    arrangement.turnPage(-shown.page());
    for (int i = 0; i < shown.pages(); i++) {
      all.addAll(stage().main());
      arrangement.turnPage(1);
    }
    stage();
    arrangement.turnPage(shown.page() - (shown.pages() - 1));
    all.addAll(shown.strip());
    if (shown.thumbnail() != null) {
      all.add(shown.thumbnail());
    }
    assertEquals(shown, stage());
    return all;
  }

  @RepeatedTest(50)
  void everybodyIsThereExactlyOnceAndOneselfLast(RepetitionInfo repetition) {
    long seed = repetition.getCurrentRepetition();
    random = new Random(seed);
    for (int step = 0; step < STEPS; step++) {
      happens();
      String when = "seed " + seed + ", step " + step;
      StageLayout stage = stage();
      List<TileId> all = everything();
      Set<TileId> expected = crowd.tiles();
      if (hideSelf && crowd.size() > 1) {
        expected.remove(camera(SELF));
      }
      assertEquals(expected.size(), all.size(), when);
      assertEquals(expected, new HashSet<>(all), when);
      assertTrue(stage.page() >= 0 && stage.page() < stage.pages(), when);
      assertTrue(!stage.main().isEmpty() && stage.main().size() <= most(stage), when);
      assertOneselfIsLast(stage, all, when);
    }
  }

  /** Screens side by side are no grid. */
  private int most(StageLayout stage) {
    return stage.strip().isEmpty() ? gridRoom : Math.max(gridRoom, crowd.size());
  }

  private static void assertOneselfIsLast(StageLayout stage, List<TileId> all, String when) {
    TileId self = camera(SELF);
    int at = all.indexOf(self);
    boolean moved = self.equals(stage.pinned()) || self.equals(stage.thumbnail()) || at < 0;
    List<TileId> after = moved ? List.of() : all.subList(at + 1, all.size());
    // One's own screen may stand in the strip, beside a grid that ends with oneself.
    assertTrue(after.isEmpty() || after.equals(List.of(Crowd.screen(SELF))), when + ": " + all);
  }

  @RepeatedTest(30)
  void speechMovesAtMostTwo(RepetitionInfo repetition) {
    long seed = repetition.getCurrentRepetition();
    random = new Random(seed);
    arrangement.choose(Layout.GRID);
    for (int i = 0; i < 12; i++) {
      crowd.comes("person " + i);
    }
    fits(1 + random.nextInt(9));
    List<TileId> before = everything();
    for (int step = 0; step < STEPS; step++) {
      speaker = somebody();
      List<TileId> after = everything();
      String when = "seed " + seed + ", step " + step + ": " + before + " then " + after;
      int moved = 0;
      for (int i = 0; i < before.size(); i++) {
        moved += before.get(i).equals(after.get(i)) ? 0 : 1;
      }
      boolean wasInSight = before.indexOf(camera(speaker)) < gridRoom || speaker.equals(SELF);
      assertEquals(wasInSight ? 0 : 2, moved, when);
      assertTrue(speaker.equals(SELF) || after.indexOf(camera(speaker)) < gridRoom, when);
      before = after;
    }
  }

  @RepeatedTest(20)
  void askingTwiceChangesNothing(RepetitionInfo repetition) {
    random = new Random(repetition.getCurrentRepetition());
    for (int step = 0; step < STEPS; step++) {
      happens();
      StageLayout once = stage();
      assertEquals(once, stage(), "seed " + repetition.getCurrentRepetition());
    }
  }
}
