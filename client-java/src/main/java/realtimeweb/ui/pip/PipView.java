package realtimeweb.ui.pip;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.Intents;
import realtimeweb.session.screen.Device;
import realtimeweb.session.screen.Screen;
import realtimeweb.session.screen.TileId;
import realtimeweb.ui.controls.LeaveControl;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.Icon;
import realtimeweb.ui.html.Keyed;
import realtimeweb.ui.html.Page;
import realtimeweb.ui.html.View;
import realtimeweb.ui.html.VisibilityObserver;
import realtimeweb.ui.stage.Rectangle;
import realtimeweb.ui.stage.TileGrid;
import realtimeweb.ui.stage.TileView;
import realtimeweb.ui.text.Texts;
import realtimeweb.ui.text.Word;
import realtimeweb.ui.widgets.MediaStreams;
import realtimeweb.ui.widgets.Switch;

/** The content of the small window: the main tiles and the three essential controls. */
final class PipView extends View<PipView.Slice> {
  record Slice(
      List<TileView.Slice> tiles, boolean microphone, boolean camera, LeaveControl.Slice leave) {
    /** The stage's main tiles, as many as are distinguishable in a small window. */
    public static Slice of(Screen.InCall call, List<TileView.Slice> all) {
      List<TileView.Slice> tiles = new ArrayList<>();
      for (TileView.Slice tile : all) {
        int at = call.stage().main().indexOf(tile.tile());
        if (at >= 0 && at < MOST_TILES) {
          tiles.add(tile);
        }
      }
      return new Slice(
          tiles,
          call.devices().microphone().state() == Device.State.ON,
          call.devices().camera().state() == Device.State.ON,
          LeaveControl.Slice.of(call));
    }
  }

  private static final int MOST_TILES = 4;

  private final HTMLElement space = Html.div("tiles").element();
  private final Keyed<TileView.Slice, PipTile> tiles;
  private final Switch microphone;
  private final Switch camera;
  private final LeaveControl leave;
  private final HTMLElement element;
  private final Seen seen;

  /** Receives the heights of the tiles in the small window, in device pixels. */
  interface Seen {
    void heights(Map<TileId, Integer> heights);
  }

  PipView(Texts texts, Intents.Poster poster, MediaStreams streams, Seen seen) {
    this.seen = seen;
    tiles = new Keyed<>(space, TileView.Slice::key, slice -> new PipTile(texts, streams, slice));
    microphone =
        Switch.named(
            texts.of(Word.MUTE_MICROPHONE),
            texts.of(Word.UNMUTE_MICROPHONE),
            Icon.MICROPHONE,
            Icon.MICROPHONE_OFF,
            () -> poster.post(Intents::toggleMicrophone));
    camera =
        Switch.named(
            texts.of(Word.TURN_CAMERA_OFF),
            texts.of(Word.TURN_CAMERA_ON),
            Icon.CAMERA,
            Icon.CAMERA_OFF,
            () -> poster.post(Intents::toggleCamera));
    leave = new LeaveControl(texts, poster);
    element =
        Html.of("main", "pip")
            .add(space)
            .add(
                Html.div("pip-controls")
                    .add(microphone.element())
                    .add(camera.element())
                    .add(leave.element()))
            .add(leave.menu().element())
            .element();
    Page.onResize(space, this::lay);
  }

  @Override
  public HTMLElement element() {
    return element;
  }

  @Override
  protected void render(Slice slice, @Nullable Slice before) {
    tiles.show(slice.tiles());
    microphone.show(new Switch.Slice(slice.microphone(), ""));
    camera.show(new Switch.Slice(slice.camera(), ""));
    leave.show(slice.leave());
    if (before == null || before.tiles().size() != slice.tiles().size()) {
      lay();
    }
  }

  private void lay() {
    int count = tiles.views().size();
    Rectangle area = new Rectangle(0, 0, space.getClientWidth(), space.getClientHeight());
    TileGrid grid = TileGrid.fit(count, area.width(), area.height());
    int index = 0;
    for (PipTile tile : tiles.views()) {
      tile.place(count == 1 ? area : grid.box(index, count, area));
      index++;
    }
    Dom.style(element, "alone", count == 1);
    int height = VisibilityObserver.devicePixels(count == 1 ? area.height() : grid.tileHeight());
    Map<TileId, Integer> heights = new HashMap<>();
    for (PipTile tile : tiles.views()) {
      TileId other = tile.other();
      if (other != null) {
        heights.put(other, height);
      }
    }
    seen.heights(heights);
  }
}
