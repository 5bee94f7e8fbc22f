package realtimeweb.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.Intents;
import realtimeweb.session.Screen;
import realtimeweb.session.Screen.DeviceState;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.Icon;
import realtimeweb.ui.html.Keyed;
import realtimeweb.ui.html.Page;
import realtimeweb.ui.html.Sight;
import realtimeweb.ui.html.View;
import realtimeweb.ui.text.Texts;
import realtimeweb.ui.text.Word;

/** What the small window holds: the main tiles, and the three controls one cannot do without. */
final class PipView extends View<PipView.Slice> {
  record Slice(
      List<Tile.Slice> tiles, boolean microphone, boolean camera, LeaveControl.Slice leave) {
    /** The stage's main tiles, as many as can be told apart in a small window. */
    static Slice of(Screen.InCall call, List<Tile.Slice> all) {
      List<Tile.Slice> tiles = new ArrayList<>();
      for (Tile.Slice tile : all) {
        int at = call.stage().main().indexOf(tile.tile());
        if (at >= 0 && at < MOST_TILES) {
          tiles.add(tile);
        }
      }
      return new Slice(
          tiles,
          call.devices().microphone().state() == DeviceState.ON,
          call.devices().camera().state() == DeviceState.ON,
          LeaveControl.Slice.of(call));
    }
  }

  private static final int MOST_TILES = 4;

  private final HTMLElement space = Html.div("tiles").element();
  private final Keyed<Tile.Slice, PipTile> tiles;
  private final Switch microphone;
  private final Switch camera;
  private final LeaveControl leave;
  private final HTMLElement element;
  private final Seen seen;

  /** The heights of the tiles in the small window, in device pixels. */
  interface Seen {
    void heights(Map<Screen.Tile, Integer> heights);
  }

  PipView(Texts texts, Intents.Poster poster, Streams streams, Seen seen) {
    this.seen = seen;
    tiles = new Keyed<>(space, Tile.Slice::key, slice -> new PipTile(texts, streams, slice));
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
    Box area = new Box(0, 0, space.getClientWidth(), space.getClientHeight());
    Grid grid = Grid.fit(count, area.width(), area.height());
    int index = 0;
    for (PipTile tile : tiles.views()) {
      tile.place(count == 1 ? area : grid.box(index, count, area));
      index++;
    }
    Dom.style(element, "alone", count == 1);
    int height = Sight.devicePixels(count == 1 ? area.height() : grid.tileHeight());
    Map<Screen.Tile, Integer> heights = new HashMap<>();
    for (PipTile tile : tiles.views()) {
      Screen.Tile other = tile.other();
      if (other != null) {
        heights.put(other, height);
      }
    }
    seen.heights(heights);
  }
}
