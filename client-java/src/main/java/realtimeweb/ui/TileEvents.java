package realtimeweb.ui;

import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.session.Screen;

/** What a person does to a tile. */
interface TileEvents {
  void pin(Screen.Tile tile);

  /** Shows the tile alone, or all of the page again. */
  void fullScreen(Tile tile);

  /** Opens what can be done about the person, beside the button that asked. */
  void menu(Tile tile, HTMLElement opener);

  /** Opens how well the person comes through, beside the button that asked. */
  void quality(Tile tile, HTMLElement opener);

  void nextCorner();
}
