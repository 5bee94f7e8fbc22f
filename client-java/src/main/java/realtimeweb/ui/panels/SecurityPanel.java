package realtimeweb.ui.panels;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.CallIntents;
import realtimeweb.session.Intents;
import realtimeweb.session.screen.ParticipantState;
import realtimeweb.session.screen.Screen;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.Icon;
import realtimeweb.ui.html.Keyed;
import realtimeweb.ui.html.View;
import realtimeweb.ui.text.Texts;
import realtimeweb.ui.text.Word;
import realtimeweb.ui.widgets.PanelFrame;
import realtimeweb.ui.widgets.SidePanel;

/** How each channel is protected, and how the user can verify it. */
final class SecurityPanel extends View<List<ParticipantState>> implements SidePanel {
  private static final int TICK_MILLIS = 1000;

  private final PanelFrame frame;
  private final HTMLElement nobody;
  private final Keyed<ParticipantState, ChannelCard> channels;
  private int ticking;

  SecurityPanel(Texts texts, Intents.Poster poster) {
    HTMLElement list = Html.of("ul", "channels").element();
    channels = new Keyed<>(list, ParticipantState::id, person -> new ChannelCard(texts, poster));
    nobody = Html.of("p", "panel-empty").text(texts.of(Word.NOBODY_TO_VERIFY)).element();
    Html scroll =
        Html.div("panel-scroll")
            .add(
                Html.of("p", "explanation").text(texts.of(Word.COMPARE)),
                Html.of("p", "explanation").text(texts.of(Word.COMPARE_WHY)))
            .add(nobody)
            .add(list);
    Html rotate =
        Html.button("button secondary wide")
            .icon(Icon.KEY)
            .text(texts.of(Word.ROTATE_KEYS))
            .onClick(() -> poster.call(CallIntents::rotateKeys));
    frame =
        new PanelFrame(texts.of(Word.SECURITY), texts, poster)
            .add(scroll.element())
            .add(Html.div("panel-footer").add(rotate).element());
  }

  @Override
  public HTMLElement element() {
    return frame.element();
  }

  @Override
  public void follow(Screen.InCall call) {
    show(call.people());
  }

  /** Keeps the ages of the keys current while the panel is open. */
  @Override
  public void open() {
    close();
    ticking = Window.setInterval(this::tick, TICK_MILLIS);
    tick();
    frame.focus();
  }

  @Override
  public void close() {
    Window.clearInterval(ticking);
  }

  private void tick() {
    for (ChannelCard card : channels.views()) {
      card.tick();
    }
  }

  @Override
  protected void render(List<ParticipantState> people, @Nullable List<ParticipantState> before) {
    List<ParticipantState> others = new ArrayList<>();
    for (ParticipantState person : people) {
      if (!person.self() && person.security() != null) {
        others.add(person);
      }
    }
    Dom.visible(nobody, others.isEmpty());
    channels.show(others);
  }
}
