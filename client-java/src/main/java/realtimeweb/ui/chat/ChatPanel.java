package realtimeweb.ui.chat;

import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.Intents;
import realtimeweb.session.screen.ChannelPath;
import realtimeweb.session.screen.Chat;
import realtimeweb.session.screen.ChatLine;
import realtimeweb.session.screen.Panel;
import realtimeweb.session.screen.Screen;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.Icon;
import realtimeweb.ui.html.View;
import realtimeweb.ui.text.Texts;
import realtimeweb.ui.text.Word;
import realtimeweb.ui.widgets.PanelFrame;
import realtimeweb.ui.widgets.SidePanel;
import realtimeweb.ui.widgets.TrustLevel;

/** The chat panel. */
public final class ChatPanel extends View<ChatPanel.Slice> implements SidePanel {
  record Slice(Chat chat, ChannelPath path) {}

  private final Texts texts;
  private final PanelFrame frame;
  private final HTMLElement travel = Html.of("span", "sealed-path").element();
  private final ChatLog log;
  private final Composer composer;

  public ChatPanel(Texts texts, Intents.Poster poster) {
    this.texts = texts;
    log = new ChatLog(texts);
    composer = new Composer(texts, poster);
    Html words =
        Html.of("span", "sealed-words")
            .add(Html.of("span", "sealed-title").text(texts.of(Word.END_TO_END_ENCRYPTED)))
            .text(" ")
            .add(travel);
    HTMLElement sealed =
        Html.button("sealed")
            .icon(Icon.LOCK)
            .add(words)
            .onClick(() -> poster.call(call -> call.showPanel(Panel.SECURITY)))
            .element();
    frame =
        new PanelFrame(texts.of(Word.CHAT), texts, poster)
            .add(sealed)
            .add(log.element())
            .add(composer.element());
  }

  @Override
  public HTMLElement element() {
    return frame.element();
  }

  @Override
  public void follow(Screen.InCall call) {
    show(new Slice(call.chat(), TrustLevel.path(call.people())));
  }

  /** Does not focus the composer on a phone, where the keyboard would cover the messages. */
  @Override
  public void open() {
    log.toEnd();
    if (Dom.touch()) {
      frame.focus();
    } else {
      composer.focus();
    }
  }

  @Override
  protected void render(Slice slice, @Nullable Slice before) {
    Dom.text(travel, texts.travel(slice.path()));
    List<ChatLine> lines = slice.chat().lines();
    log.show(lines);
    if (before != null && lastOwn(lines) > lastOwn(before.chat().lines())) {
      composer.said();
    }
  }

  private static long lastOwn(List<ChatLine> lines) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (lines.get(i).own()) {
        return lines.get(i).id();
      }
    }
    return Long.MIN_VALUE;
  }
}
