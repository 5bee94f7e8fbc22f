package realtimeweb.ui.stage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.teavm.jso.browser.Window;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.Intents;
import realtimeweb.session.screen.TileId;

/** Reports to the session the height of each visible tile, once tiles stop moving. */
final class TileHeightReporter {
  /**
   * The current heights in device pixels; 0 or missing if a tile is not visible. Null while the
   * tiles have no layout: visibility is unknown then, and nothing is reported.
   */
  interface Look {
    @Nullable
    Map<TileId, Integer> heights();
  }

  private static final int REST_MILLIS = 200;

  private final Intents.Poster poster;
  private final Look look;
  private Map<TileId, Integer> told = Map.of();
  private int timer;

  TileHeightReporter(Intents.Poster poster, Look look) {
    this.poster = poster;
    this.look = look;
  }

  /** Called when heights may have changed. */
  void changed() {
    Window.clearTimeout(timer);
    timer = Window.setTimeout(this::tell, REST_MILLIS);
  }

  void close() {
    Window.clearTimeout(timer);
  }

  private void tell() {
    Map<TileId, Integer> now = look.heights();
    if (now != null) {
      news(told, now).forEach((tile, height) -> poster.call(call -> call.watches(tile, height)));
      told = Map.copyOf(now);
    }
  }

  /** The changed heights; 0 for a tile that is not visible any more, or never was. */
  static Map<TileId, Integer> news(Map<TileId, Integer> before, Map<TileId, Integer> now) {
    Map<TileId, Integer> news = new HashMap<>();
    Set<TileId> all = new HashSet<>(before.keySet());
    all.addAll(now.keySet());
    for (TileId tile : all) {
      int height = now.getOrDefault(tile, 0);
      if (!Objects.equals(height, before.get(tile))) {
        news.put(tile, height);
      }
    }
    return news;
  }
}
