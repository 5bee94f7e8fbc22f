package realtimeweb.ui.call;

import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.Intents;
import realtimeweb.session.screen.Device;
import realtimeweb.session.screen.Panel;
import realtimeweb.session.screen.Screen;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.View;
import realtimeweb.ui.panels.Panels;
import realtimeweb.ui.pip.PictureInPicture;
import realtimeweb.ui.stage.StageView;
import realtimeweb.ui.text.Texts;
import realtimeweb.ui.widgets.LanguageMenu;
import realtimeweb.ui.widgets.MediaStreams;
import realtimeweb.ui.widgets.TrustLevel;

/** The call: header, stage, toolbar, a side panel, and notifications over them. */
public final class CallView extends View<Screen.InCall> {
  private final CallHeader header;
  private final StageView stage;
  private final PictureInPicture pictureInPicture;
  private final Toolbar toolbar;
  private final Panels panels;
  private final NotificationArea notifications;
  private final CallKeys keys;
  private @Nullable WakeLock.Held awake;
  private final HTMLElement element;

  public CallView(
      Texts texts, Intents.Poster poster, MediaStreams streams, LanguageMenu.Chosen chosen) {
    header = new CallHeader(texts);
    stage = new StageView(texts, poster, streams);
    pictureInPicture = new PictureInPicture(texts, poster, streams, stage);
    toolbar = new Toolbar(texts, poster, stage, pictureInPicture);
    panels = new Panels(texts, poster, chosen);
    notifications = new NotificationArea(texts, poster);
    keys = new CallKeys(poster, stage);
    Html main = Html.of("main", "call-main");
    main.add(header.element()).add(stage.element()).add(toolbar.element());
    element =
        Html.div("call").add(main).add(panels.element()).add(notifications.element()).element();
  }

  @Override
  public HTMLElement element() {
    return element;
  }

  /** Called when the call appears; the view may be built earlier, without side effects. */
  public void open() {
    keys.open();
    toolbar.open();
    awake = WakeLock.hold();
    stage.open();
  }

  /** Called when the call disappears. */
  public void close() {
    keys.close();
    panels.close();
    toolbar.close();
    if (awake != null) {
      awake.release();
    }
    notifications.close();
    pictureInPicture.close();
    stage.close();
  }

  @Override
  protected void render(Screen.InCall call, @Nullable Screen.InCall before) {
    TrustLevel trust = TrustLevel.of(call.people());
    header.show(CallHeader.Slice.of(call));
    toolbar.show(Toolbar.Slice.of(call, trust));
    keys.heard(call.devices().microphone().state() == Device.State.ON);
    panels.show(call);
    Panel from = before == null ? Panel.NONE : before.panel();
    if (from != call.panel()) {
      turn(from, call.panel());
    }
    stage.show(StageView.Slice.of(call));
    pictureInPicture.show(call);
    notifications.show(NotificationArea.Slice.of(call));
    if (before == null && call.panel() == Panel.NONE) {
      // Last, because focus forces the browser to lay out the page.
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
