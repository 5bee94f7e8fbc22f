package realtimeweb.ui.call;

import java.util.List;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.screen.ParticipantConnection;
import realtimeweb.session.screen.ParticipantState;
import realtimeweb.session.screen.ServerState;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.View;
import realtimeweb.ui.text.Texts;
import realtimeweb.ui.text.Word;

/** A banner shown when the connection is lost for longer than a brief interruption. */
final class ConnectionBanner extends View<ConnectionBanner.Slice> {
  /** What is disconnected. */
  enum Slice {
    CONNECTED,
    /**
     * No remote participant's media arrives. If there is only one and the server is connected, the
     * problem is theirs.
     */
    EVERYBODY_LOST,
    /** The server is disconnected, and so are all peers. */
    SERVER_LOST;

    static Slice of(List<ParticipantState> people, ServerState server) {
      int lost = 0;
      for (ParticipantState person : people) {
        if (!person.self() && person.connection() == ParticipantConnection.CONNECTED) {
          return CONNECTED;
        }
        lost += !person.self() && person.connection() == ParticipantConnection.RECONNECTING ? 1 : 0;
      }
      boolean serverLost = server == ServerState.RECONNECTING;
      if (lost > 1 || (lost == 1 && serverLost)) {
        return EVERYBODY_LOST;
      }
      return serverLost ? SERVER_LOST : CONNECTED;
    }
  }

  private static final int PATIENCE_MILLIS = 2000;

  private final Texts texts;
  private final HTMLElement element =
      Html.of("p", "connection-banner").attr("role", "status").attr("hidden", "").element();
  private int timer;

  ConnectionBanner(Texts texts) {
    this.texts = texts;
  }

  @Override
  public HTMLElement element() {
    return element;
  }

  /** Called when the call disappears. */
  void close() {
    Window.clearTimeout(timer);
  }

  @Override
  protected void render(Slice slice, @Nullable Slice before) {
    Window.clearTimeout(timer);
    if (slice == Slice.CONNECTED) {
      Dom.visible(element, false);
      Dom.text(element, "");
    } else if (element.isHidden()) {
      timer = Window.setTimeout(() -> say(slice), PATIENCE_MILLIS);
    } else {
      say(slice);
    }
  }

  private void say(Slice slice) {
    boolean server = slice == Slice.SERVER_LOST;
    Dom.visible(element, true);
    Dom.text(element, texts.of(server ? Word.SERVER_RECONNECTING : Word.CONNECTION_LOST));
  }
}
