package realtimeweb.ui;

import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.Intents;
import realtimeweb.session.Screen;
import realtimeweb.session.Screen.DeviceState;
import realtimeweb.session.Screen.Panel;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.View;
import realtimeweb.ui.text.Texts;

/** The call: header, stage and toolbar, a panel beside them, and what is said over them. */
final class CallView extends View<Screen.InCall> {
  private final CallHeader header;
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
    stage = new Stage(texts, poster, streams);
    pictureInPicture = new PictureInPicture(texts, poster, streams, stage);
    toolbar = new Toolbar(texts, poster, stage, pictureInPicture);
    panels = new Panels(texts, poster, chosen);
    announcements = new Announcements(texts, poster);
    keys = new CallKeys(poster, stage);
    Html main = Html.of("main", "call-main");
    main.add(header.element()).add(stage.element()).add(toolbar.element());
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
    announcements.close();
    pictureInPicture.close();
    stage.close();
  }

  @Override
  protected void render(Screen.InCall call, @Nullable Screen.InCall before) {
    Trust trust = Trust.of(call.people());
    header.show(CallHeader.Slice.of(call));
    toolbar.show(Toolbar.Slice.of(call, trust));
    keys.heard(call.devices().microphone().state() == DeviceState.ON);
    panels.show(call);
    Panel from = before == null ? Panel.NONE : before.panel();
    if (from != call.panel()) {
      turn(from, call.panel());
    }
    stage.show(Stage.Slice.of(call));
    pictureInPicture.show(call);
    announcements.show(Announcements.Slice.of(call));
    if (before == null && call.panel() == Panel.NONE) {
      // Last, because the browser lays out all there is.
      header.focus();
    }
  }

  private void turn(Panel from, Panel to) {
    Dom.attr(element, "data-panel", to == Panel.NONE ? null : to.name());
    if (panels.turn(from, to)) {
      Dom.focus(toolbar.opener(from));
    }
  }
}
