package realtimeweb.ui.stage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.teavm.jso.dom.events.EventListener;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.Intents;
import realtimeweb.session.screen.ParticipantState;
import realtimeweb.session.screen.Reaction;
import realtimeweb.session.screen.Screen;
import realtimeweb.session.screen.StageLayout;
import realtimeweb.session.screen.TileId;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.FullScreen;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.Page;
import realtimeweb.ui.html.View;
import realtimeweb.ui.text.Texts;
import realtimeweb.ui.text.Word;
import realtimeweb.ui.widgets.MediaStreams;

/** The stage: all tiles, or the invitation while nobody else is in the call. */
public final class StageView extends View<StageView.Slice>
    implements TileListener, StageFloor.Events {
  /**
   * What the stage shows.
   *
   * @param acquainted whether another participant is or was in the call
   * @param mirrored whether the local camera is mirrored
   * @param hosting whether the local participant is the host
   */
  public record Slice(
      List<ParticipantState> people,
      boolean acquainted,
      StageLayout stage,
      List<Reaction> reactions,
      boolean mirrored,
      boolean hosting) {
    public static Slice of(Screen.InCall call) {
      return new Slice(
          call.people(),
          call.acquainted(),
          call.stage(),
          call.reactions(),
          call.devices().mirrored(),
          call.access().hosting());
    }
  }

  private static final int DESKTOP_GRID = 9;
  private static final int PHONE_GRID = 4;
  private static final int PHONE_HEIGHT = 400;

  private final Texts texts;
  private final Intents.Poster poster;
  private final MediaStreams streams;
  private final StageFloor floor;
  private final TileVisibility sight;
  private final PageControls pages;
  private final WaitingCard waiting;
  private final TilePopup popup = new TilePopup();
  private final ReactionAnnouncer news;
  private final HTMLElement element;
  private final Map<TileId, TileView.Slice> slices = new HashMap<>();
  private List<TileId> order = List.of();
  private final EventListener<KeyboardEvent> keys = this::pressed;
  private int grid;
  private int strip;

  public StageView(Texts texts, Intents.Poster poster, MediaStreams streams) {
    this.texts = texts;
    this.poster = poster;
    this.streams = streams;
    FilmstripArrows arrows = new FilmstripArrows(texts, tiles -> floor().scroll(tiles));
    floor = new StageFloor(slice -> new TileView(texts, streams, this, slice), arrows, this);
    sight = new TileVisibility(poster, floor);
    pages = new PageControls(texts, this::turn);
    waiting = new WaitingCard(texts, poster);
    news = new ReactionAnnouncer(texts);
    element =
        Html.of("section", "stage")
            .label(texts.of(Word.PARTICIPANTS))
            .add(Html.div("floor").add(floor.element()).add(arrows.element()))
            .add(pages.element())
            .add(waiting.element())
            .add(popup.element())
            .add(news.element())
            .element();
  }

  private StageFloor floor() {
    return floor;
  }

  @Override
  public HTMLElement element() {
    return element;
  }

  /** Called when the call appears. */
  public void open() {
    HTMLDocument.current().addEventListener("keydown", keys);
    sight.open();
  }

  /** Called when the call disappears. */
  public void close() {
    HTMLDocument.current().removeEventListener("keydown", keys);
    sight.close();
    popup.close(false);
  }

  @Override
  protected void render(Slice slice, @Nullable Slice before) {
    slices.clear();
    List<TileView.Slice> tiles = StageTiles.of(slice);
    for (TileView.Slice tile : tiles) {
      slices.put(tile.tile(), tile);
    }
    Set<String> others = new HashSet<>();
    for (ParticipantState person : slice.people()) {
      if (!person.self()) {
        others.add(person.id());
        streams.volume(person.id(), person.volume());
      }
    }
    order = order(slice.stage());
    sight.others(others);
    pages.show(new PageControls.Slice(slice.stage().page(), slice.stage().pages()));
    floor.show(tiles, slice.stage());
    waiting.show(slice.people().size() == 1, slice.acquainted());
    news.show(new ReactionAnnouncer.Slice(slice.reactions(), slice.people()));
    refreshPopup();
  }

  private static List<TileId> order(StageLayout stage) {
    List<TileId> order = new ArrayList<>(stage.main());
    order.addAll(stage.strip());
    TileId thumbnail = stage.thumbnail();
    if (thumbnail != null) {
      order.add(thumbnail);
    }
    return order;
  }

  private void refreshPopup() {
    TileId about = popup.tile();
    TileView.Slice slice = about == null ? null : slices.get(about);
    if (slice != null && floor.plan().boxes().containsKey(slice.tile())) {
      popup.show(slice);
    } else {
      popup.close(false);
    }
  }

  // ---- for the call's keys and menus

  /** Moves focus to a tile, counted from 1 in display order. */
  public void focusTile(int number) {
    if (number >= 1 && number <= order.size()) {
      floor.reveal(order.get(number - 1));
      TileView tile = floor.find(order.get(number - 1));
      if (tile != null) {
        Dom.focus(tile.element());
      }
    }
  }

  /** Turns pages of the grid forward, or back if negative; stops at the ends. */
  void turnPage(int steps) {
    pages.turn(steps);
  }

  /** Toggles full screen of the page, or on an iPhone of the main video. */
  public void toggleFullscreen() {
    TileView main = mainTile();
    if (FullScreen.isSupported()) {
      FullScreen.toggle(FullScreen.page());
    } else if (main != null) {
      FullScreen.enterPlayer(main.video());
    }
  }

  /** The first main tile; null if there is none. */
  @Nullable
  public TileView mainTile() {
    return order.isEmpty() ? null : floor.find(order.get(0));
  }

  /** The heights of remote tiles in the small window, in device pixels; empty when it closes. */
  public void shownElsewhere(Map<TileId, Integer> heights) {
    sight.small(heights);
  }

  // ---- TileListener

  @Override
  public void pin(TileId tile) {
    poster.call(call -> call.pin(tile));
  }

  @Override
  public void fullScreen(TileView tile) {
    if (FullScreen.isSupported()) {
      FullScreen.toggle(tile.element());
    } else {
      FullScreen.enterPlayer(tile.video());
    }
  }

  @Override
  public void menu(TileView tile, HTMLElement opener) {
    open(tile, opener, new TileMenu(texts, poster, this, tile, popup));
  }

  @Override
  public void quality(TileView tile, HTMLElement opener) {
    open(tile, opener, new QualityCard(texts));
  }

  private void open(TileView tile, HTMLElement opener, View<TileView.Slice> content) {
    TileView.Slice slice = slices.get(tile.tile());
    if (slice != null) {
      popup.toggle(opener, tile.tile(), content, slice);
    }
  }

  @Override
  public void nextCorner() {
    floor.moveTo(floor.corner().next());
  }

  // ---- StageFloor.Events

  @Override
  public void placed(StagePlan plan, int width, int height) {
    sight.changed();
    boolean desktop = width >= Filmstrip.NARROW && height >= PHONE_HEIGHT;
    int nextGrid = desktop ? DESKTOP_GRID : PHONE_GRID;
    int nextStrip = Filmstrip.on(width, height).fits();
    if (width > 0 && height > 0 && (nextGrid != grid || nextStrip != strip)) {
      grid = nextGrid;
      strip = nextStrip;
      poster.call(call -> call.fits(nextGrid, nextStrip));
    }
  }

  @Override
  public void swept(int steps) {
    pages.turn(steps);
  }

  private void turn(int steps) {
    poster.call(call -> call.turnPage(steps));
  }

  /** Page Up and Page Down turn pages; arrow keys move the thumbnail while it has focus. */
  private void pressed(KeyboardEvent event) {
    switch (event.getKey()) {
      case "PageUp" -> turnPageFrom(event, -1);
      case "PageDown" -> turnPageFrom(event, 1);
      default -> {
        if (floor.hasThumbnailFocus()) {
          floor.moveTo(floor.corner().toward(event.getKey()));
        }
      }
    }
  }

  /** In a panel or a field the two keys scroll it instead. */
  private void turnPageFrom(KeyboardEvent event, int steps) {
    if (!Page.isField(event.getTarget()) && !Dom.isInside(event.getTarget(), "aside, dialog")) {
      turnPage(steps);
    }
  }
}
