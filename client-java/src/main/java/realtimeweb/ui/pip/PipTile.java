package realtimeweb.ui.pip;

import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.screen.TileId;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.View;
import realtimeweb.ui.stage.Nameplate;
import realtimeweb.ui.stage.Rectangle;
import realtimeweb.ui.stage.TileView;
import realtimeweb.ui.stage.VideoView;
import realtimeweb.ui.text.Texts;
import realtimeweb.ui.widgets.MediaStreams;

/** A tile of the small window: a name and a video element of its own. */
final class PipTile extends View<TileView.Slice> {
  private final Texts texts;
  private final VideoView picture;
  private final Nameplate nameplate;
  private final HTMLElement element;
  private final @Nullable TileId other;

  PipTile(Texts texts, MediaStreams streams, TileView.Slice first) {
    this.texts = texts;
    other = first.person().self() ? null : first.tile();
    picture = new VideoView(texts, streams);
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

  /** The remote participant's tile; null for the local participant. */
  @Nullable
  TileId other() {
    return other;
  }

  void place(Rectangle box) {
    Dom.property(element, "transform", "translate(" + box.left() + "px," + box.top() + "px)");
    Dom.property(element, "width", box.width() + "px");
    Dom.property(element, "height", box.height() + "px");
    picture.place(box);
  }

  @Override
  protected void render(TileView.Slice slice, @Nullable TileView.Slice before) {
    Dom.attr(element, "aria-label", slice.name(texts));
    Dom.style(element, "speaking", slice.isSpeaking());
    picture.show(slice);
    nameplate.show(slice);
  }
}
