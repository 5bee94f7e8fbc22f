package realtimeweb.ui.call;

import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.CallIntents;
import realtimeweb.session.Intents;
import realtimeweb.session.screen.Device;
import realtimeweb.session.screen.Layout;
import realtimeweb.session.screen.Panel;
import realtimeweb.session.screen.Preferences;
import realtimeweb.session.screen.RecordingState;
import realtimeweb.session.screen.Screen;
import realtimeweb.session.screen.ShareState;
import realtimeweb.ui.controls.DeviceControls;
import realtimeweb.ui.controls.LayoutMenu;
import realtimeweb.ui.controls.LeaveControl;
import realtimeweb.ui.controls.LocalPresence;
import realtimeweb.ui.controls.PanelControls;
import realtimeweb.ui.controls.ReactionMenu;
import realtimeweb.ui.html.Focus;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.Icon;
import realtimeweb.ui.html.View;
import realtimeweb.ui.pip.PictureInPicture;
import realtimeweb.ui.stage.StageView;
import realtimeweb.ui.text.Label;
import realtimeweb.ui.text.Texts;
import realtimeweb.ui.text.Word;
import realtimeweb.ui.widgets.AutoHide;
import realtimeweb.ui.widgets.KeyboardShortcut;
import realtimeweb.ui.widgets.Toggle;
import realtimeweb.ui.widgets.TrustLevel;

/** The call's toolbar. Controls that do not fit move into the menu "More", the last ones first. */
final class Toolbar extends View<Toolbar.Slice> {
  record Slice(
      Device microphone,
      Device camera,
      boolean canFlip,
      ShareState share,
      boolean hand,
      Panel panel,
      int unread,
      TrustLevel trust,
      Layout layout,
      Preferences preferences,
      RecordingState recording,
      LeaveControl.Slice leave) {
    static Slice of(Screen.InCall call, TrustLevel trust) {
      return new Slice(
          call.devices().microphone(),
          call.devices().camera(),
          call.devices().canFlip(),
          call.devices().share(),
          LocalPresence.hand(call.people()),
          call.panel(),
          call.chat().unread(),
          trust,
          call.stage().layout(),
          call.preferences(),
          call.recording(),
          LeaveControl.Slice.of(call));
    }
  }

  private final DeviceControls devices;
  private final Toggle share;
  private final Toggle hand;
  private final PanelControls panels;
  private final ReactionMenu react;
  private final LayoutMenu layout;
  private final MoreMenu more;
  private final LeaveControl leave;
  private final HTMLElement bar;
  private final HTMLElement element;
  private final AutoHide autoHide;

  Toolbar(Texts texts, Intents.Poster poster, StageView stage, PictureInPicture pictureInPicture) {
    devices = new DeviceControls(texts, poster);
    share =
        new Toggle(
                texts.of(Label.STOP_SHARING),
                texts.of(Label.SHARE_SCREEN),
                Icon.SCREEN_OFF,
                Icon.SCREEN,
                () -> poster.call(CallIntents::toggleShare))
            .with(KeyboardShortcut.SHARE);
    hand =
        new Toggle(
                texts.of(Label.LOWER_HAND),
                texts.of(Label.RAISE_HAND),
                Icon.RAISED_HAND,
                Icon.RAISED_HAND,
                () -> poster.call(CallIntents::toggleHand))
            .with(KeyboardShortcut.HAND);
    react = new ReactionMenu(texts, poster);
    layout = new LayoutMenu(texts, poster);
    panels = new PanelControls(texts, poster);
    leave = new LeaveControl(texts, poster);
    bar = bar(texts);
    more = new MoreMenu(texts, poster, bar);
    more.offers(poster, stage, pictureInPicture);
    element =
        Html.div("controls")
            .add(bar)
            .add(react.menu().element())
            .add(layout.menu().element())
            .add(more.menu().element())
            .add(leave.menu().element())
            .element();
    bar.insertBefore(more.button(), bar.getLastChild());
    dropInOrder();
    autoHide = new AutoHide(element, this::needed);
  }

  private HTMLElement bar(Texts texts) {
    return Html.div("toolbar")
        .attr("role", "toolbar")
        .label(texts.of(Word.CALL_CONTROLS))
        .add(devices.microphone())
        .add(devices.camera())
        .add(devices.flip())
        .add(share.element())
        .add(hand.element())
        .add(react.button())
        .add(panels.chat())
        .add(panels.people())
        .add(layout.button())
        .add(panels.security())
        .add(panels.settings())
        .add(leave.element())
        .on("keydown", event -> move((KeyboardEvent) event))
        // a click does not move focus, so that the space bar stays free to talk
        .on("mousedown", event -> event.preventDefault())
        .element();
  }

  private void dropInOrder() {
    more.drops(panels.settings(), Icon.SETTINGS);
    more.drops(panels.security(), Icon.SHIELD);
    more.drops(layout.button(), Icon.TILES, layout.menu());
    more.drops(react.button(), Icon.SMILE, react.menu());
    more.drops(panels.people(), Icon.PEOPLE);
    more.drops(hand, Icon.RAISED_HAND);
    more.drops(share, Icon.SCREEN);
    more.drops(devices.flip(), Icon.FLIP);
    more.drops(panels.chat(), Icon.CHAT);
  }

  @Override
  public HTMLElement element() {
    return element;
  }

  /** Called when the call appears. */
  void open() {
    autoHide.open();
  }

  /** Called when the call disappears. */
  void close() {
    autoHide.close();
  }

  /** The button that opens the panel, to which focus returns. */
  HTMLElement opener(Panel panel) {
    HTMLElement opener = panels.opener(panel);
    return opener == null || opener.isHidden() ? more.button() : opener;
  }

  private boolean needed() {
    boolean open = react.menu().isOpen() || layout.menu().isOpen() || more.menu().isOpen();
    return open || leave.menu().isOpen() || panels.anyOpen() || Focus.rests(element);
  }

  @Override
  protected void render(Slice slice, @Nullable Slice before) {
    devices.show(new DeviceControls.Slice(slice.microphone(), slice.camera()));
    share.show(slice.share() == ShareState.ON);
    hand.show(slice.hand());
    panels.show(new PanelControls.Slice(slice.panel(), slice.unread(), slice.trust()));
    layout.show(new LayoutMenu.Slice(slice.layout(), slice.preferences()));
    leave.show(slice.leave());
    more.show(slice.recording());
    more.offer(devices.flip(), slice.canFlip());
    more.offer(share.element(), slice.share() != ShareState.UNSUPPORTED);
  }

  /** Left and right move focus along the toolbar, as its ARIA role requires. */
  private void move(KeyboardEvent event) {
    String key = event.getKey();
    if (key.equals("ArrowRight") || key.equals("ArrowLeft")) {
      Focus.move(bar, "button", key.equals("ArrowRight") ? 1 : -1);
      event.preventDefault();
    }
  }
}
