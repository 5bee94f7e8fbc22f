package realtimeweb.ui.stage;

import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.session.screen.TileId;

/** The user's actions on a tile. */
interface TileListener {
  void pin(TileId tile);

  /** Toggles full screen of the tile. */
  void fullScreen(TileView tile);

  /** Opens the tile's menu beside the button that was clicked. */
  void menu(TileView tile, HTMLElement opener);

  /** Opens the participant's connection quality beside the button that was clicked. */
  void quality(TileView tile, HTMLElement opener);

  void nextCorner();
}
