package realtimeweb.ui;

import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.Screen;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.View;
import realtimeweb.ui.text.Texts;

/** A tile of the small window: a picture and a name, fed by a video element of its own. */
final class PipTile extends View<Tile.Slice> {
  private final Texts texts;
  private final Picture picture;
  private final Nameplate nameplate;
  private final HTMLElement element;
  private final @Nullable Screen.Tile other;

  PipTile(Texts texts, Streams streams, Tile.Slice first) {
    this.texts = texts;
    other = first.person().self() ? null : first.tile();
    picture = new Picture(texts, streams);
    nameplate = new Nameplate(texts);
    element =
        Html.div("tile")
            .attr("role", "group")
            .add(picture.element())
            .add(Html.div("tile-foot").add(nameplate.element()))
            .element();
  }

  @Override
  public HTMLElement element() {
    return element;
  }

  /** Whose picture it is; null if one's own. */
  @Nullable
  Screen.Tile other() {
    return other;
  }

  void place(Box box) {
    Dom.property(element, "transform", "translate(" + box.left() + "px," + box.top() + "px)");
    Dom.property(element, "width", box.width() + "px");
    Dom.property(element, "height", box.height() + "px");
    picture.place(box);
  }

  @Override
  protected void render(Tile.Slice slice, @Nullable Tile.Slice before) {
    Dom.attr(element, "aria-label", slice.name(texts));
    Dom.style(element, "speaking", slice.isSpeaking());
    picture.show(slice);
    nameplate.show(slice);
  }
}
