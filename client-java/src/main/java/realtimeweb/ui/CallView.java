package realtimeweb.ui;

import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.Intents;
import realtimeweb.session.Screen;
import realtimeweb.session.Screen.DeviceState;
import realtimeweb.session.Screen.Knock;
import realtimeweb.session.Screen.Panel;
import realtimeweb.session.Screen.Person;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.View;
import realtimeweb.ui.text.Texts;

/** The call: header, stage and toolbar, a panel beside them, and what is said over them. */
final class CallView extends View<Screen.InCall> {
  private final CallHeader header;
  private final ConnectionBanner banner;
  private final Stage stage;
  private final PictureInPicture pictureInPicture;
  private final Toolbar toolbar;
  private final Panels panels;
  private final Announcements announcements;
  private final CallKeys keys;
  private @Nullable WakeLock.Held awake;
  private final HTMLElement element;

  CallView(Texts texts, Intents.Poster poster, Streams streams, LanguageChoice.Chosen chosen) {
    header = new CallHeader(texts);
    banner = new ConnectionBanner(texts);
    stage = new Stage(texts, poster, streams);
    pictureInPicture = new PictureInPicture(texts, poster, streams, stage);
    toolbar = new Toolbar(texts, poster, stage, pictureInPicture);
    panels = new Panels(texts, poster, chosen);
    announcements = new Announcements(texts, poster);
    keys = new CallKeys(poster, stage);
    Html main = Html.of("main", "call-main");
    main.add(header.element()).add(banner.element()).add(stage.element()).add(toolbar.element());
    element =
        Html.div("call").add(main).add(panels.element()).add(announcements.element()).element();
  }

  @Override
  public HTMLElement element() {
    return element;
  }

  /** The call is shown from now on; before that it may be built, and touches nothing. */
  void open() {
    keys.open();
    toolbar.open();
    awake = WakeLock.hold();
    stage.open();
  }

  /** The call is no longer shown. */
  void close() {
    keys.close();
    panels.close();
    toolbar.close();
    if (awake != null) {
      awake.release();
    }
    banner.close();
    pictureInPicture.close();
    stage.close();
  }

  @Override
  protected void render(Screen.InCall call, @Nullable Screen.InCall before) {
    List<Person> everybody = call.people();
    Trust trust = Trust.of(everybody);
    header.show(CallHeader.Slice.of(call));
    banner.show(ConnectionBanner.Slice.of(everybody, call.server()));
    toolbar.show(Toolbar.Slice.of(call, trust));
    keys.heard(call.devices().microphone().state() == DeviceState.ON);
    panels.show(call);
    Panel from = before == null ? Panel.NONE : before.panel();
    if (from != call.panel()) {
      turn(from, call.panel());
    }
    stage.show(Stage.Slice.of(call));
    pictureInPicture.show(call);
    announcements.show(
        new Announcements.Slice(
            knocks(call), call.notices(), call.toasts(), call.chat().news(), call.panel()));
    if (before == null && call.panel() == Panel.NONE) {
      // Last, because the browser lays out all there is.
      header.focus();
    }
  }

  /** Those at the door are in the panel of people while it is open. */
  private static List<Knock> knocks(Screen.InCall call) {
    return call.panel() == Panel.PEOPLE ? List.of() : call.door().knocks();
  }

  private void turn(Panel from, Panel to) {
    Dom.attr(element, "data-panel", to == Panel.NONE ? null : to.name());
    if (panels.turn(from, to)) {
      Dom.focus(toolbar.opener(from));
    }
  }
}
