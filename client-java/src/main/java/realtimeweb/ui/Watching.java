package realtimeweb.ui;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.teavm.jso.browser.Window;
import realtimeweb.session.Intents;
import realtimeweb.session.Screen;

/** Tells the session how high each tile is shown, once the tiles have come to rest. */
final class Watching {
  /** Finds the heights at this moment, in device pixels; what is 0 or missing is not seen. */
  interface Look {
    Map<Screen.Tile, Integer> heights();
  }

  private static final int REST_MILLIS = 200;

  private final Intents.Poster poster;
  private final Look look;
  private Map<Screen.Tile, Integer> told = Map.of();
  private int timer;

  Watching(Intents.Poster poster, Look look) {
    this.poster = poster;
    this.look = look;
  }

  /** Something may have changed. */
  void changed() {
    Window.clearTimeout(timer);
    timer = Window.setTimeout(this::tell, REST_MILLIS);
  }

  void close() {
    Window.clearTimeout(timer);
  }

  private void tell() {
    Map<Screen.Tile, Integer> now = Map.copyOf(look.heights());
    Map<Screen.Tile, Integer> news = news(told, now);
    told = now;
    for (Map.Entry<Screen.Tile, Integer> entry : news.entrySet()) {
      Screen.Tile tile = entry.getKey();
      int height = entry.getValue();
      poster.call(call -> call.watches(tile, height));
    }
  }

  /** What is different now; 0 for what is no longer seen, or never was. */
  static Map<Screen.Tile, Integer> news(
      Map<Screen.Tile, Integer> before, Map<Screen.Tile, Integer> now) {
    Map<Screen.Tile, Integer> news = new HashMap<>();
    Set<Screen.Tile> all = new HashSet<>(before.keySet());
    all.addAll(now.keySet());
    for (Screen.Tile tile : all) {
      int height = now.getOrDefault(tile, 0);
      if (!Objects.equals(height, before.get(tile))) {
        news.put(tile, height);
      }
    }
    return news;
  }
}
