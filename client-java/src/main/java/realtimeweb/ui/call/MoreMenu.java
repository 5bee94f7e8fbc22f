package realtimeweb.ui.call;

import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.session.CallIntents;
import realtimeweb.session.Intents;
import realtimeweb.session.screen.Panel;
import realtimeweb.session.screen.RecordingState;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.Icon;
import realtimeweb.ui.pip.PictureInPicture;
import realtimeweb.ui.stage.StageView;
import realtimeweb.ui.text.Label;
import realtimeweb.ui.text.Texts;
import realtimeweb.ui.widgets.Menu;
import realtimeweb.ui.widgets.MenuItem;
import realtimeweb.ui.widgets.OverflowBar;
import realtimeweb.ui.widgets.Toggle;

/** The menu "More": rarely used actions, and toolbar controls that do not fit. */
final class MoreMenu {
  private final Texts texts;
  private final Menu menu;
  private final HTMLElement button;
  private final OverflowBar overflow;
  private final HTMLElement dropped = Html.div("menu-dropped").attr("role", "group").element();
  private final MenuItem record;

  MoreMenu(Texts texts, Intents.Poster poster, HTMLElement bar) {
    this.texts = texts;
    menu = new Menu(texts.of(Label.MORE), "more-menu");
    overflow = new OverflowBar(bar);
    record =
        MenuItem.action(
            Icon.RECORDING,
            texts.of(Label.START_RECORDING),
            () -> poster.call(CallIntents::toggleRecording));
    Dom.attr(dropped, "aria-label", texts.of(Label.MORE));
    menu.element().appendChild(dropped);
    button =
        menu.openedBy(
            Html.button("control")
                .label(texts.of(Label.MORE))
                .attr("title", texts.of(Label.MORE))
                .icon(Icon.MORE)
                .element());
  }

  /** Adds the menu's own items: first those of the view, then those of the call. */
  void offers(Intents.Poster poster, StageView stage, PictureInPicture pictureInPicture) {
    menu.add(MenuItem.action(Icon.EXPAND, texts.of(Label.FULLSCREEN), stage::toggleFullscreen));
    if (PictureInPicture.isSupported()) {
      String name = texts.of(Label.PICTURE_IN_PICTURE);
      menu.add(MenuItem.action(Icon.PICTURE_IN_PICTURE, name, pictureInPicture::toggle));
    }
    MenuItem keys = panel(Panel.HELP, Icon.KEYBOARD, Label.SHORTCUTS, poster);
    Dom.style(keys.element(), "for-keyboards", true);
    menu.add(record).add(keys).add(panel(Panel.REPORT, Icon.REPORT, Label.COPY_REPORT, poster));
  }

  private MenuItem panel(Panel panel, Icon icon, Label name, Intents.Poster poster) {
    return MenuItem.action(icon, texts.of(name), () -> poster.call(call -> call.showPanel(panel)));
  }

  Menu menu() {
    return menu;
  }

  HTMLElement button() {
    return button;
  }

  /** Lets the button move into this menu, under the same name. */
  void drops(HTMLElement control, Icon icon) {
    String name = control.getAttribute("aria-label");
    add(control, MenuItem.action(icon, name, control::click));
  }

  /** The same for a button that opens a menu. */
  void drops(HTMLElement control, Icon icon, Menu opens) {
    String name = control.getAttribute("aria-label");
    add(control, MenuItem.action(icon, name, () -> opens.open(button)));
  }

  /** The same for a button whose name changes. */
  void drops(Toggle toggle, Icon icon) {
    MenuItem item = MenuItem.action(icon, toggle.name(false), toggle.element()::click);
    toggle.alsoNames(item);
    add(toggle.element(), item);
  }

  private void add(HTMLElement control, MenuItem item) {
    item.chosenIn(menu);
    dropped.insertBefore(item.element(), dropped.getFirstChild());
    overflow.add(control, item);
  }

  void offer(HTMLElement control, boolean offered) {
    overflow.offer(control, offered);
  }

  void show(RecordingState recording) {
    record.visible(recording != RecordingState.UNSUPPORTED);
    boolean off = recording == RecordingState.OFF;
    record.name(texts.of(off ? Label.START_RECORDING : Label.STOP_RECORDING));
  }
}
