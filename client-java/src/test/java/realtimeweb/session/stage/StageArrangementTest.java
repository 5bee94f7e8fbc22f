package realtimeweb.session.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static realtimeweb.session.stage.Crowd.SELF;
import static realtimeweb.session.stage.Crowd.camera;
import static realtimeweb.session.stage.Crowd.cameras;
import static realtimeweb.session.stage.Crowd.screen;

import java.util.List;
import org.junit.jupiter.api.Test;
import realtimeweb.session.screen.Layout;
import realtimeweb.session.screen.StageLayout;
import realtimeweb.session.screen.TileId;

class StageArrangementTest {
  private final StageArrangement arrangement = new StageArrangement();
  private final Crowd crowd = new Crowd();
  private String speaker = "";
  private boolean hideSelf;

  private StageLayout stage() {
    return arrangement.stage(crowd.people(), speaker, hideSelf);
  }

  private void shows(List<TileId> main, List<TileId> strip) {
    assertEquals(main, stage().main());
    assertEquals(strip, stage().strip());
    assertNull(stage().thumbnail());
  }

  @Test
  void whoeverIsAloneSeesOneself() {
    shows(cameras(SELF), List.of());
    hideSelf = true;
    shows(cameras(SELF), List.of());
    arrangement.choose(Layout.SPEAKER);
    shows(cameras(SELF), List.of());
  }

  @Test
  void twoSeeEachOtherWithThemselvesInTheCorner() {
    crowd.comes("an");
    StageLayout stage = stage();
    assertEquals(cameras("an"), stage.main());
    assertEquals(List.of(), stage.strip());
    assertEquals(camera(SELF), stage.thumbnail());
    hideSelf = true;
    shows(cameras("an"), List.of());
  }

  @Test
  void aGridOfTwoHasNoThumbnail() {
    crowd.comes("an");
    arrangement.choose(Layout.GRID);
    shows(cameras("an", SELF), List.of());
  }

  @Test
  void moreSeeEachOtherInAGridAndThemselvesLast() {
    crowd.comes("an", "binh", "chi");
    shows(cameras("an", "binh", "chi", SELF), List.of());
    hideSelf = true;
    shows(cameras("an", "binh", "chi"), List.of());
  }

  @Test
  void aSharedScreenTakesTheStage() {
    crowd.comes("an", "binh").shares("binh");
    shows(List.of(screen("binh")), cameras("an", "binh", SELF));
    crowd.shares("an");
    shows(List.of(screen("an"), screen("binh")), cameras("an", "binh", SELF));
    crowd.stopsSharing("an").stopsSharing("binh");
    shows(cameras("an", "binh", SELF), List.of());
  }

  @Test
  void aSharedScreenOfTwoTakesTheStageToo() {
    crowd.comes("an").shares("an");
    shows(List.of(screen("an")), cameras("an", SELF));
  }

  @Test
  void onesOwnScreenStaysBesideTheStage() {
    crowd.shares(SELF);
    shows(cameras(SELF), List.of(screen(SELF)));
    crowd.comes("an");
    assertEquals(cameras("an"), stage().main());
    assertEquals(List.of(screen(SELF)), stage().strip());
    assertEquals(camera(SELF), stage().thumbnail());
    crowd.comes("binh");
    shows(cameras("an", "binh", SELF), List.of(screen(SELF)));
    crowd.shares("an");
    shows(List.of(screen("an")), List.of(camera("an"), camera("binh"), screen(SELF), camera(SELF)));
  }

  @Test
  void aPinnedTileTakesTheStageFromAScreen() {
    crowd.comes("an", "binh").shares("binh");
    arrangement.pin(camera("an"));
    shows(cameras("an"), List.of(screen("binh"), camera("binh"), camera(SELF)));
    assertEquals(camera("an"), stage().pinned());
    arrangement.pin(camera("an"));
    shows(List.of(screen("binh")), cameras("an", "binh", SELF));
    assertNull(stage().pinned());
  }

  @Test
  void oneselfAndOnesOwnScreenCanBePinned() {
    crowd.comes("an", "binh").shares(SELF);
    arrangement.pin(screen(SELF));
    shows(List.of(screen(SELF)), cameras("an", "binh", SELF));
    arrangement.pin(camera(SELF));
    shows(cameras(SELF), List.of(camera("an"), camera("binh"), screen(SELF)));
  }

  @Test
  void aPinnedTileThatVanishesIsLetGo() {
    crowd.comes("an", "binh").shares("an");
    arrangement.pin(screen("an"));
    stage();
    crowd.stopsSharing("an");
    assertNull(stage().pinned());
    crowd.shares("an");
    assertNull(stage().pinned());

    arrangement.pin(camera("binh"));
    stage();
    crowd.goes("binh");
    assertNull(stage().pinned());
  }

  @Test
  void theSpeakerLayoutFollowsTheSpeaker() {
    crowd.comes("an", "binh", "chi");
    arrangement.choose(Layout.SPEAKER);
    shows(cameras("an"), cameras("binh", "chi", SELF));
    speaker = "chi";
    shows(cameras("chi"), cameras("an", "binh", SELF));
    speaker = SELF;
    shows(cameras("chi"), cameras("an", "binh", SELF));
    crowd.goes("chi");
    speaker = "";
    shows(cameras("an"), cameras("binh", SELF));
  }

  @Test
  void inAGridAPinnedTileComesFirstAndThenScreens() {
    crowd.comes("an", "binh", "chi").shares("chi").shares(SELF);
    arrangement.choose(Layout.GRID);
    arrangement.pin(camera("binh"));
    shows(
        List.of(
            camera("binh"), screen("chi"), camera("an"), camera("chi"), screen(SELF), camera(SELF)),
        List.of());
  }

  @Test
  void whatDoesNotFitIsOnLaterPages() {
    crowd.comes("an", "binh", "chi", "dung", "em");
    arrangement.fits(4, 3);
    shows(cameras("an", "binh", "chi", "dung"), List.of());
    assertEquals(2, stage().pages());
    arrangement.turnPage(1);
    shows(cameras("em", SELF), List.of());
    assertEquals(1, stage().page());
    arrangement.turnPage(5);
    assertEquals(1, stage().page());
    arrangement.turnPage(-9);
    assertEquals(0, stage().page());
  }

  @Test
  void thePageThatBecomesEmptyIsLeft() {
    crowd.comes("an", "binh", "chi", "dung");
    arrangement.fits(4, 3);
    stage();
    arrangement.turnPage(1);
    shows(cameras(SELF), List.of());
    crowd.goes("an");
    shows(cameras("binh", "chi", "dung", SELF), List.of());
    assertEquals(0, stage().page());
    assertEquals(1, stage().pages());
  }

  @Test
  void aSpeakerInSightStaysWhereTheyAre() {
    crowd.comes("an", "binh", "chi");
    List<TileId> before = stage().main();
    for (String next : crowd.others()) {
      speaker = next;
      assertEquals(before, stage().main());
    }
  }

  @Test
  void aSpeakerFromALaterPageChangesPlacesWithWhoeverWasSilentLongest() {
    crowd.comes("an", "binh", "chi", "dung", "em");
    arrangement.fits(3, 3);
    for (String next : List.of("chi", "an")) {
      speaker = next;
      shows(cameras("an", "binh", "chi"), List.of());
    }
    speaker = "em";
    shows(cameras("an", "em", "chi"), List.of());
    speaker = "dung";
    shows(cameras("an", "em", "dung"), List.of());
    arrangement.turnPage(1);
    shows(cameras("chi", "binh", SELF), List.of());
  }

  @Test
  void aSpeakerIsBroughtIntoSightInTheFilmstrip() {
    crowd.comes("an", "binh", "chi", "dung").shares("an");
    arrangement.fits(9, 2);
    shows(List.of(screen("an")), cameras("an", "binh", "chi", "dung", SELF));
    speaker = "dung";
    shows(List.of(screen("an")), cameras("an", "dung", "chi", "binh", SELF));
  }

  @Test
  void layoutsComeRoundAndRound() {
    assertEquals(Layout.AUTO, stage().layout());
    arrangement.next();
    assertEquals(Layout.GRID, stage().layout());
    arrangement.next();
    assertEquals(Layout.SPEAKER, stage().layout());
    arrangement.next();
    assertEquals(Layout.AUTO, stage().layout());
  }
}
