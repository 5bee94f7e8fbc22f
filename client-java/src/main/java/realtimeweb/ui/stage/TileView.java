package realtimeweb.ui.stage;

import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLMediaElement;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.screen.ParticipantState;
import realtimeweb.session.screen.Reaction;
import realtimeweb.session.screen.TileId;
import realtimeweb.session.screen.VideoSource;
import realtimeweb.ui.html.Clicks;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.Icon;
import realtimeweb.ui.html.View;
import realtimeweb.ui.text.Texts;
import realtimeweb.ui.text.Word;
import realtimeweb.ui.widgets.MediaStreams;

/** A tile of the stage: one video of a participant, with their name and buttons. */
public final class TileView extends View<TileView.Slice> {
  /**
   * What a tile shows.
   *
   * @param hand place among the raised hands, from 1; 0 if not raised
   * @param mirrored whether the local camera is mirrored
   * @param thumbnail whether it is the movable one in the corner
   * @param hosting whether the local participant is the host
   * @param reactions this participant's
   */
  public record Slice(
      TileId tile,
      ParticipantState person,
      int hand,
      boolean mirrored,
      boolean pinned,
      boolean thumbnail,
      boolean hosting,
      List<Reaction> reactions) {
    public String key() {
      return tile.participantId() + " " + tile.source().name();
    }

    /** Whether the participant is speaking; a shared screen never is. */
    public boolean isSpeaking() {
      return tile.source() == VideoSource.CAMERA
          && person.speaking()
          && person.presence().microphone();
    }

    /** The tile's name, for its ARIA group and in sentences. */
    public String name(Texts texts) {
      boolean screen = tile.source() == VideoSource.SCREEN;
      if (screen && person.self()) {
        return texts.of(Word.YOUR_SCREEN);
      }
      String name = person.name().isEmpty() ? texts.of(Word.SOMEBODY) : person.name();
      return screen ? texts.screenOf(name) : name;
    }
  }

  private final Texts texts;
  private final VideoView picture;
  private final Nameplate nameplate;
  private final QualityBars bars;
  private final TileReactions reactions = new TileReactions();
  private final HTMLElement more;
  private final HTMLElement element;
  private final TileId tile;
  private final boolean self;

  TileView(Texts texts, MediaStreams streams, TileListener events, Slice first) {
    this.texts = texts;
    tile = first.tile();
    self = first.person().self();
    picture = new VideoView(texts, streams);
    nameplate = new Nameplate(texts);
    bars = new QualityBars(texts, button -> events.quality(this, button));
    Html opener = Html.button("tile-button").attr("aria-haspopup", "dialog").icon(Icon.DOTS);
    more = opener.element();
    opener.onClick(() -> events.menu(this, more));
    String shrink = texts.of(Word.EXIT_FULL_SCREEN);
    Html back =
        Html.button("tile-button when-alone")
            .label(shrink)
            .attr("title", shrink)
            .icon(Icon.SHRINK)
            .onClick(() -> events.fullScreen(this));
    element =
        Html.div("tile")
            .attr("role", "group")
            .attr("tabindex", "-1")
            .add(picture.element())
            .add(reactions.element())
            .add(Html.div("tile-foot").add(nameplate.element()).add(bars.element()))
            .add(Html.div("tile-tools").add(more).add(back))
            .element();
    Clicks.listen(element, () -> events.pin(tile), () -> events.fullScreen(this));
  }

  @Override
  public HTMLElement element() {
    return element;
  }

  TileId tile() {
    return tile;
  }

  boolean isSelf() {
    return self;
  }

  public HTMLMediaElement video() {
    return picture.video();
  }

  /** Moves the tile to the rectangle, animated unless the stage is still; hides it if null. */
  void place(@Nullable Rectangle box) {
    Dom.visible(element, box != null);
    if (box != null) {
      Dom.property(element, "transform", "translate(" + box.left() + "px," + box.top() + "px)");
      Dom.property(element, "width", box.width() + "px");
      Dom.property(element, "height", box.height() + "px");
      picture.place(box);
    }
  }

  @Override
  protected void render(Slice slice, @Nullable Slice before) {
    String name = slice.name(texts);
    Dom.attr(element, "aria-label", name);
    Dom.attr(more, "aria-label", texts.moreAbout(name));
    Dom.attr(more, "title", texts.moreAbout(name));
    Dom.attr(element, "tabindex", slice.thumbnail() ? "0" : "-1");
    Dom.style(element, "thumbnail", slice.thumbnail());
    Dom.style(element, "speaking", slice.isSpeaking());
    picture.show(slice);
    nameplate.show(slice);
    bars.show(slice);
    reactions.show(slice.reactions());
  }
}
