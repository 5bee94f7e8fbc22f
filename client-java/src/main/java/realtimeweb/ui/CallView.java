package realtimeweb.ui;

import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.Intents;
import realtimeweb.session.Screen;
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
  private final ChatPanel chat;
  private final PeoplePanel people;
  private final SecurityPanel security;
  private final Announcements announcements;
  private final CallKeys keys;
  private final HTMLElement element;

  CallView(Texts texts, Intents.Poster poster, Streams streams) {
    header = new CallHeader(texts);
    banner = new ConnectionBanner(texts);
    stage = new Stage(texts, poster, streams);
    pictureInPicture = new PictureInPicture(texts, poster, streams, stage);
    toolbar = new Toolbar(texts, poster);
    chat = new ChatPanel(texts, poster);
    people = new PeoplePanel(texts, poster);
    security = new SecurityPanel(texts, poster);
    announcements = new Announcements(texts, poster);
    keys = new CallKeys(poster);
    Html main = Html.of("main", "call-main");
    main.add(header.element()).add(banner.element()).add(stage.element()).add(toolbar.element());
    element =
        Html.div("call")
            .add(main)
            .add(chat.element())
            .add(people.element())
            .add(security.element())
            .add(announcements.element())
            .element();
    keys.listen();
  }

  @Override
  public HTMLElement element() {
    return element;
  }

  /** The call is no longer shown. */
  void close() {
    keys.close();
    security.close();
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
    toolbar.show(new Toolbar.Slice(call.devices(), call.panel(), call.chat().unread(), trust));
    content(call);
    Panel from = before == null ? Panel.NONE : before.panel();
    if (from != call.panel()) {
      turn(from, call.panel());
    } else if (before == null) {
      header.focus();
    }
    stage.show(Stage.Slice.of(call));
    pictureInPicture.show(call);
    announcements.show(new Announcements.Slice(call.notices(), call.toasts()));
  }

  /** Only the panel that is open is kept up to date. */
  private void content(Screen.InCall call) {
    switch (call.panel()) {
      case CHAT -> chat.show(new ChatPanel.Slice(call.chat(), Trust.path(call.people())));
      case PEOPLE -> people.show(call.people());
      case SECURITY -> security.show(call.people());
      case SETTINGS, HELP, REPORT, NONE -> {
        return;
      }
    }
  }

  private void turn(Panel from, Panel to) {
    boolean inside = hasFocus();
    Dom.attr(element, "data-panel", to == Panel.NONE ? null : to.name());
    Dom.visible(chat.element(), to == Panel.CHAT);
    Dom.visible(people.element(), to == Panel.PEOPLE);
    Dom.visible(security.element(), to == Panel.SECURITY);
    security.close();
    switch (to) {
      case CHAT -> chat.open();
      case PEOPLE -> people.open();
      case SECURITY -> security.open();
      case SETTINGS, HELP, REPORT, NONE -> back(from, inside);
    }
  }

  private boolean hasFocus() {
    return Dom.hasFocus(chat.element())
        || Dom.hasFocus(people.element())
        || Dom.hasFocus(security.element());
  }

  /** The keyboard was in the panel that closed, so it goes to the button that opened it. */
  private void back(Panel from, boolean inside) {
    if (inside) {
      Dom.focus(toolbar.opener(from));
    }
  }
}
