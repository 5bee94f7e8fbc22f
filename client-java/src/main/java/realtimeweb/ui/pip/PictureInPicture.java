package realtimeweb.ui.pip;

import java.util.Map;
import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.Intents;
import realtimeweb.session.screen.Screen;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.PipWindow;
import realtimeweb.ui.stage.StageTiles;
import realtimeweb.ui.stage.StageView;
import realtimeweb.ui.stage.TileView;
import realtimeweb.ui.text.Texts;
import realtimeweb.ui.widgets.MediaStreams;

/**
 * The call in a small window on top of all others: with controls if the browser supports Document
 * Picture-in-Picture, otherwise the main tile's video alone.
 */
public final class PictureInPicture {
  private static final int WIDTH = 360;
  private static final int HEIGHT = 300;

  private final Texts texts;
  private final Intents.Poster poster;
  private final MediaStreams streams;
  private final StageView stage;
  private @Nullable Screen.InCall call;
  private @Nullable PipView view;

  public PictureInPicture(
      Texts texts, Intents.Poster poster, MediaStreams streams, StageView stage) {
    this.texts = texts;
    this.poster = poster;
    this.streams = streams;
    this.stage = stage;
  }

  /** Whether this browser supports either kind of window. */
  public static boolean isSupported() {
    return PipWindow.isSupported() || PipWindow.isVideoSupported();
  }

  /** Opens or closes the small window; only during a click or key event. */
  public void toggle() {
    if (view != null) {
      PipWindow.close();
    } else if (PipWindow.isSupported()) {
      PipWindow.open(WIDTH, HEIGHT, this::opened, this::closed);
    } else {
      TileView main = stage.mainTile();
      if (main != null) {
        PipWindow.toggleVideo(main.video());
      }
    }
  }

  public void show(Screen.InCall now) {
    call = now;
    PipView open = view;
    if (open != null) {
      open.show(PipView.Slice.of(now, StageTiles.of(StageView.Slice.of(now))));
    }
  }

  /** Called when the call disappears. */
  public void close() {
    call = null;
    PipWindow.close();
    PipWindow.closeVideo();
    closed();
  }

  private void opened(HTMLElement body) {
    Screen.InCall now = call;
    if (now == null) {
      PipWindow.close();
      return;
    }
    PipView open = new PipView(texts, poster, streams, stage::shownElsewhere);
    view = open;
    Dom.only(body, open.element());
    show(now);
  }

  private void closed() {
    view = null;
    stage.shownElsewhere(Map.of());
  }
}
