package realtimeweb.ui;

import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.Intents;
import realtimeweb.session.screen.Screen;
import realtimeweb.ui.call.CallView;
import realtimeweb.ui.call.NotificationSounds;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.FormState;
import realtimeweb.ui.html.Misclicks;
import realtimeweb.ui.html.Page;
import realtimeweb.ui.html.View;
import realtimeweb.ui.html.VisibilityObserver;
import realtimeweb.ui.lobby.LeftView;
import realtimeweb.ui.lobby.LobbyView;
import realtimeweb.ui.lobby.StartView;
import realtimeweb.ui.lobby.UnsupportedView;
import realtimeweb.ui.text.Catalogue;
import realtimeweb.ui.text.Languages;
import realtimeweb.ui.text.Texts;
import realtimeweb.ui.widgets.Brand;
import realtimeweb.ui.widgets.ColorScheme;
import realtimeweb.ui.widgets.MediaStreams;

/** The whole page: the view of the current screen, in the current language. */
public final class Ui {
  private final HTMLElement root;
  private final Intents.Poster poster;
  private final MediaStreams streams;
  private final NotificationSounds sounds = new NotificationSounds();
  private Texts texts = Languages.current();
  private @Nullable Screen shown;
  private @Nullable View<?> current;

  /** The view prepared in the lobby for the call to join. */
  private @Nullable CallView next;

  /** Whether a screen was drawn since the browser's last frame. */
  private boolean drawn;

  private boolean stale;

  /** Fills the root element and posts the user's intents. */
  public Ui(HTMLElement root, Intents.Poster poster, MediaStreams streams) {
    this.root = root;
    this.poster = poster;
    this.streams = streams;
    Page.followKeyboard();
    Misclicks.drop();
    ColorScheme.recall();
    VisibilityObserver.onPageHidden(this::draw);
  }

  /**
   * Shows the screen. Cheap: between two frames of the browser, only the first and the last screen
   * are drawn.
   */
  public void show(Screen screen) {
    shown = screen;
    sounds.follow(screen);
    if (current == null || VisibilityObserver.isPageHidden() || !drawn) {
      draw();
    } else {
      stale = true;
    }
  }

  private void draw() {
    if (!drawn) {
      drawn = true;
      VisibilityObserver.beforeDrawing(this::catchUp);
    }
    stale = false;
    Screen screen = shown;
    if (screen != null) {
      draw(screen);
    }
  }

  private void catchUp() {
    drawn = false;
    if (stale) {
      draw();
    }
  }

  private void draw(Screen screen) {
    if (screen instanceof Screen.Unsupported page) {
      unsupportedView().show(page);
      title("");
    } else if (screen instanceof Screen.Start start) {
      startView().show(start);
      title("");
    } else if (screen instanceof Screen.Lobby lobby) {
      ColorScheme.use(lobby.preferences().theme());
      lobbyView().show(lobby);
      title(lobby.room().id());
    } else if (screen instanceof Screen.InCall call) {
      ColorScheme.use(call.preferences().theme());
      callView().show(call);
      int unread = call.chat().unread();
      title((unread > 0 ? "(" + unread + ") " : "") + call.room().id());
    } else if (screen instanceof Screen.Left left) {
      leftView().show(left);
      title(left.room().id());
    }
  }

  private UnsupportedView unsupportedView() {
    return current instanceof UnsupportedView view
        ? view
        : entered(new UnsupportedView(texts, this::speak));
  }

  private StartView startView() {
    return current instanceof StartView view
        ? view
        : entered(new StartView(texts, poster, this::speak));
  }

  private LobbyView lobbyView() {
    if (current instanceof LobbyView view) {
      return view;
    }
    VisibilityObserver.whenIdle(this::buildNext);
    return entered(new LobbyView(texts, poster, streams, this::speak));
  }

  /** Builds the call's view early, so that joining does not wait for it. */
  private void buildNext() {
    if (current instanceof LobbyView && next == null) {
      next = new CallView(texts, poster, streams, this::speak);
    }
  }

  private CallView callView() {
    if (current instanceof CallView view) {
      return view;
    }
    CallView view = next == null ? new CallView(texts, poster, streams, this::speak) : next;
    next = null;
    view.open();
    return entered(view);
  }

  private LeftView leftView() {
    return current instanceof LeftView view
        ? view
        : entered(new LeftView(texts, poster, this::speak));
  }

  private <V extends View<?>> V entered(V view) {
    leave();
    current = view;
    HTMLDocument.current().getDocumentElement().setLang(texts.tag());
    Dom.only(root, view.element());
    return view;
  }

  private void leave() {
    if (current instanceof CallView call) {
      call.close();
    }
    current = null;
  }

  /** Rebuilds the page in another language, and keeps what was typed. */
  private void speak(String language) {
    Languages.remember(language);
    texts = Catalogue.firstOf(language);
    next = null;
    Screen screen = shown;
    if (screen != null) {
      FormState typed = FormState.in(root);
      leave();
      draw(screen);
      typed.restore(root);
    }
  }

  private static void title(String place) {
    String title = place.isEmpty() ? Brand.NAME : place + " · " + Brand.NAME;
    if (!title.equals(HTMLDocument.current().getTitle())) {
      HTMLDocument.current().setTitle(title);
    }
  }
}
