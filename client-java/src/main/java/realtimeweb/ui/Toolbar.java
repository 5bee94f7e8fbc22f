package realtimeweb.ui;

import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.Intents;
import realtimeweb.session.MediaProblem;
import realtimeweb.session.Screen.Device;
import realtimeweb.session.Screen.DeviceState;
import realtimeweb.session.Screen.Devices;
import realtimeweb.session.Screen.Panel;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.Icon;
import realtimeweb.ui.html.Page;
import realtimeweb.ui.html.View;
import realtimeweb.ui.text.Texts;
import realtimeweb.ui.text.Texts.Which;
import realtimeweb.ui.text.Word;

/** The controls of the call. */
final class Toolbar extends View<Toolbar.Slice> {
  record Slice(Devices devices, Panel panel, int unread, Trust trust) {}

  private static final int MOST_SHOWN = 99;

  private final Texts texts;
  private final Switch microphone;
  private final Switch camera;
  private final PanelButton chat;
  private final PanelButton people;
  private final PanelButton security;
  private final HTMLElement element;

  Toolbar(Texts texts, Intents.Poster poster) {
    this.texts = texts;
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
    chat = new PanelButton(Panel.CHAT, texts.of(Word.CHAT), poster);
    people = new PanelButton(Panel.PEOPLE, texts.of(Word.PEOPLE), poster);
    security = new PanelButton(Panel.SECURITY, texts.of(Word.SECURITY), poster);
    element = build(poster);
  }

  private HTMLElement build(Intents.Poster poster) {
    Html leave =
        Html.button("control leave")
            .label(texts.of(Word.LEAVE))
            .attr("title", texts.of(Word.LEAVE))
            .icon(Icon.HANG_UP)
            .onClick(() -> poster.post(Intents::leave));
    return Html.div("toolbar")
        .attr("role", "toolbar")
        .label(texts.of(Word.CALL_CONTROLS))
        .add(microphone.element())
        .add(camera.element())
        .add(chat.element())
        .add(people.element())
        .add(security.element())
        .add(leave)
        .on("keydown", event -> move((KeyboardEvent) event))
        .element();
  }

  @Override
  public HTMLElement element() {
    return element;
  }

  /** The button that opens the panel, to which the keyboard returns. */
  HTMLElement opener(Panel panel) {
    return switch (panel) {
      case CHAT, SETTINGS, HELP, REPORT, NONE -> chat.element();
      case PEOPLE -> people.element();
      case SECURITY -> security.element();
    };
  }

  @Override
  protected void render(Slice slice, @Nullable Slice before) {
    microphone.show(device(slice.devices().microphone(), Which.MICROPHONE));
    camera.show(device(slice.devices().camera(), Which.CAMERA));
    int unread = slice.unread();
    chat.show(
        new PanelButton.Slice(
            slice.panel() == Panel.CHAT,
            Icon.CHAT,
            unread == 0 ? "" : unread > MOST_SHOWN ? MOST_SHOWN + "+" : "" + unread,
            unread == 0 ? "" : texts.unread(unread)));
    people.show(new PanelButton.Slice(slice.panel() == Panel.PEOPLE, Icon.PEOPLE, "", ""));
    security.show(
        new PanelButton.Slice(
            slice.panel() == Panel.SECURITY, slice.trust().icon(), "", slice.trust().words(texts)));
  }

  private Switch.Slice device(Device device, Which which) {
    MediaProblem problem = device.problem();
    String words = problem == null ? "" : texts.problem(problem, which);
    return new Switch.Slice(device.state() == DeviceState.ON, words);
  }

  /** Left and right walk along the toolbar, as its role promises. */
  private void move(KeyboardEvent event) {
    String key = event.getKey();
    if (key.equals("ArrowRight") || key.equals("ArrowLeft")) {
      Page.focusSibling(element, key.equals("ArrowRight") ? 1 : -1);
      event.preventDefault();
    }
  }
}
