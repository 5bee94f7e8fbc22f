package realtimeweb.ui.stage;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.EventListener;
import org.teavm.jso.dom.html.HTMLDocument;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.Intents;
import realtimeweb.session.screen.TileId;
import realtimeweb.session.screen.VideoSource;
import realtimeweb.ui.html.FullScreen;
import realtimeweb.ui.html.PipWindow;
import realtimeweb.ui.html.VisibilityObserver;

/** Which tiles are visible, and how high: on the stage, in full screen or in a small window. */
final class TileVisibility {
  private static final String[] OCCASIONS = {
    "visibilitychange",
    "fullscreenchange",
    "webkitfullscreenchange",
    "enterpictureinpicture",
    "leavepictureinpicture"
  };

  /** Assumed for a lone video in its own window, whose size the browser does not report. */
  private static final int WINDOW_HEIGHT = 360;

  private final StageFloor floor;
  private final TileHeightReporter watching;
  private final EventListener<Event> occasion = event -> changed();
  private Map<TileId, Integer> small = Map.of();
  private Set<String> others = Set.of();

  TileVisibility(Intents.Poster poster, StageFloor floor) {
    this.floor = floor;
    watching = new TileHeightReporter(poster, this::heights);
  }

  void open() {
    for (String name : OCCASIONS) {
      HTMLDocument.current().addEventListener(name, occasion);
    }
  }

  void close() {
    watching.close();
    for (String name : OCCASIONS) {
      HTMLDocument.current().removeEventListener(name, occasion);
    }
  }

  void changed() {
    watching.changed();
  }

  /** The ids of all remote participants, including those on no visible page. */
  void others(Set<String> ids) {
    if (!ids.equals(others)) {
      others = ids;
      changed();
    }
  }

  /** The tiles of the small window, in device pixels; empty when it closes. */
  void small(Map<TileId, Integer> heights) {
    small = heights;
    changed();
  }

  private @Nullable Map<TileId, Integer> heights() {
    if (!floor.isLaid() && !VisibilityObserver.isPageHidden()) {
      return null;
    }
    Map<TileId, Integer> heights = new HashMap<>();
    for (String id : others) {
      heights.put(new TileId(id, VideoSource.CAMERA), 0);
    }
    heights.putAll(small);
    for (TileView tile : floor.tiles()) {
      int height = tile.isSelf() ? 0 : height(tile);
      if (height > 0) {
        heights.merge(tile.tile(), height, Math::max);
      }
    }
    return heights;
  }

  private int height(TileView tile) {
    int lifted = PipWindow.isOut(tile.video()) ? VisibilityObserver.devicePixels(WINDOW_HEIGHT) : 0;
    if (VisibilityObserver.isPageHidden()) {
      return lifted;
    }
    if (FullScreen.isAlone(tile.element())) {
      return VisibilityObserver.devicePixels(tile.element().getClientHeight());
    }
    Rectangle box = floor.plan().boxes().get(tile.tile());
    return box == null ? lifted : Math.max(lifted, VisibilityObserver.devicePixels(box.height()));
  }
}
