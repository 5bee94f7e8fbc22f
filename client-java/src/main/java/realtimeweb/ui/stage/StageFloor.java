package realtimeweb.ui.stage;

import java.util.List;
import java.util.Map;
import org.teavm.jso.dom.events.WheelEvent;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Node;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.screen.Layout;
import realtimeweb.session.screen.StageLayout;
import realtimeweb.session.screen.TileId;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.Drag;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.Keyed;
import realtimeweb.ui.html.Page;
import realtimeweb.ui.html.VisibilityObserver;

/**
 * Places every tile at its rectangle, and keeps the user's changes: the thumbnail's corner and the
 * filmstrip's scroll position.
 */
final class StageFloor {
  /** Notifies the rest of the stage. */
  interface Events {
    /** The layout changed; the size of the stage is in CSS pixels. */
    void placed(StagePlan plan, int width, int height);

    /** A swipe over the tiles: pages forward, or back if negative. */
    void swept(int pages);
  }

  private static final int SWIPE = 48;
  private static final StageLayout NOBODY =
      new StageLayout(Layout.AUTO, List.of(), List.of(), null, null, 0, 1);

  private final HTMLElement element = Html.div("tiles").element();
  private final Keyed<TileView.Slice, TileView> tiles;
  private final FilmstripArrows arrows;
  private final Events events;
  private StageLayout stage = NOBODY;
  private StagePlan plan = StagePlan.EMPTY;
  private ThumbnailCorner corner = ThumbnailCorner.BOTTOM_RIGHT;
  private int width;
  private int height;
  private int scrolled;
  private int dragFrom = -1;

  StageFloor(Keyed.Maker<TileView.Slice, TileView> maker, FilmstripArrows arrows, Events events) {
    this.arrows = arrows;
    this.events = events;
    tiles = new Keyed<>(element, TileView.Slice::key, maker);
    Page.onResize(element, this::resized);
    Drag.listen(element, this::dragged);
    element.addEventListener("wheel", event -> wheel((WheelEvent) event));
    element.addEventListener("focusin", event -> reveal((Node) event.getTarget()));
  }

  HTMLElement element() {
    return element;
  }

  Iterable<TileView> tiles() {
    return tiles.views();
  }

  StagePlan plan() {
    return plan;
  }

  /** Whether the browser has given the stage a size. */
  boolean isLaid() {
    return width > 0 && height > 0;
  }

  void show(List<TileView.Slice> slices, StageLayout next) {
    stage = next;
    tiles.show(slices);
    lay();
  }

  /** Null if there is no such tile. */
  @Nullable
  TileView find(@Nullable TileId tile) {
    for (TileView view : tiles.views()) {
      if (view.tile().equals(tile)) {
        return view;
      }
    }
    return null;
  }

  void moveTo(ThumbnailCorner next) {
    corner = next;
    lay();
  }

  ThumbnailCorner corner() {
    return corner;
  }

  /** Scrolls the filmstrip this many tiles forward, or back if negative. */
  void scroll(int count) {
    Filmstrip strip = plan.strip();
    if (strip != null) {
      scrollTo(strip, scrolled + count * strip.step());
    }
  }

  /** Scrolls the filmstrip until the tile is visible, if the filmstrip contains it. */
  void reveal(TileId tile) {
    Filmstrip strip = plan.strip();
    int index = stage.strip().indexOf(tile);
    if (strip != null && index >= 0) {
      scrollTo(strip, strip.revealing(index, stage.strip().size(), scrolled));
    }
  }

  boolean hasThumbnailFocus() {
    TileView tile = find(stage.thumbnail());
    return tile != null && Dom.hasFocus(tile.element());
  }

  private void reveal(Node inside) {
    TileView tile = at(inside);
    if (tile != null) {
      reveal(tile.tile());
    }
  }

  private void scrollTo(Filmstrip strip, int to) {
    int next = Math.max(0, Math.min(strip.slack(stage.strip().size()), to));
    if (next != scrolled) {
      scrolled = next;
      lay();
    }
  }

  /** Called by the browser after layout: a query here would force a layout. */
  private void resized() {
    width = element.getClientWidth();
    height = element.getClientHeight();
    Dom.style(element, "still", true);
    lay();
    VisibilityObserver.beforeDrawing(
        () -> VisibilityObserver.beforeDrawing(() -> Dom.style(element, "still", false)));
  }

  private void lay() {
    plan = StagePlan.of(stage, width, height, corner, scrolled);
    Map<TileId, Rectangle> boxes = plan.boxes();
    for (TileView tile : tiles.views()) {
      tile.place(boxes.get(tile.tile()));
    }
    arrows.show(FilmstripArrows.slice(plan.strip(), stage.strip().size(), scrolled));
    events.placed(plan, width, height);
  }

  private void wheel(WheelEvent event) {
    Filmstrip strip = plan.strip();
    TileView tile = at((Node) event.getTarget());
    if (strip != null && tile != null && stage.strip().contains(tile.tile())) {
      scrollTo(strip, scrolled + (int) (event.getDeltaX() + event.getDeltaY()));
    }
  }

  private void dragged(HTMLElement target, int x, int y, boolean touch, boolean ended) {
    TileView tile = at(target);
    Filmstrip strip = plan.strip();
    if (tile != null && tile.tile().equals(stage.thumbnail())) {
      carry(tile, x, y, ended);
    } else if (tile != null && strip != null && stage.strip().contains(tile.tile())) {
      dragFrom = dragFrom < 0 ? scrolled : dragFrom;
      Dom.style(element, "still", !ended);
      scrollTo(strip, dragFrom - (strip.below() ? x : y));
      dragFrom = ended ? -1 : dragFrom;
    } else if (touch && ended && Math.abs(x) > SWIPE && Math.abs(x) > 2 * Math.abs(y)) {
      events.swept(x < 0 ? 1 : -1);
    }
  }

  private void carry(TileView tile, int x, int y, boolean ended) {
    Rectangle carried = Thumbnail.in(plan.main(), corner).movedBy(x, y);
    Dom.style(element, "still", !ended);
    if (ended) {
      moveTo(ThumbnailCorner.nearest(carried, plan.main()));
    } else {
      tile.place(carried);
    }
  }

  private @Nullable TileView at(Node inside) {
    for (TileView tile : tiles.views()) {
      if (Dom.contains(tile.element(), inside)) {
        return tile;
      }
    }
    return null;
  }
}
