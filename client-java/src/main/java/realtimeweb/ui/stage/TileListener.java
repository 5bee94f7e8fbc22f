package realtimeweb.ui.stage;

import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.session.screen.TileId;

/** What a person does to a tile. */
interface TileListener {
  void pin(TileId tile);

  /** Shows the tile alone, or all of the page again. */
  void fullScreen(TileView tile);

  /** Opens what can be done about the person, beside the button that asked. */
  void menu(TileView tile, HTMLElement opener);

  /** Opens how well the person comes through, beside the button that asked. */
  void quality(TileView tile, HTMLElement opener);

  void nextCorner();
}
