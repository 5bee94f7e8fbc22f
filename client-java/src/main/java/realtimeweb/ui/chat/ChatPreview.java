package realtimeweb.ui.chat;

import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.screen.ChatLine;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.Icon;
import realtimeweb.ui.html.View;
import realtimeweb.ui.text.Texts;
import realtimeweb.ui.text.Word;

/**
 * The newest message while the chat is closed. A screen reader announces it from here, and from the
 * log only while that is open. It is not a button: what appears by itself must not catch clicks.
 */
public final class ChatPreview extends View<ChatPreview.Slice> {
  /** {@code line} is null if there is none. */
  public record Slice(@Nullable ChatLine line) {}

  /** In characters. Nobody reads more in the time, and a screen reader would take too long. */
  private static final int MOST_SHOWN = 140;

  private final Texts texts;
  private final HTMLElement element = Html.div("news").attr("role", "status").element();

  public ChatPreview(Texts texts) {
    this.texts = texts;
  }

  @Override
  public HTMLElement element() {
    return element;
  }

  @Override
  protected void render(Slice slice, @Nullable Slice before) {
    ChatLine line = slice.line();
    if (line == null) {
      Dom.empty(element);
    } else if (before == null || before.line() == null || before.line().id() != line.id()) {
      Dom.only(element, card(line));
    }
  }

  private HTMLElement card(ChatLine line) {
    String author = line.author().isEmpty() ? texts.of(Word.SOMEBODY) : line.author();
    return Html.div("news-card")
        .icon(Icon.CHAT)
        .add(
            Html.of("p", "news-words")
                .add(Html.of("bdi", "news-author").text(author))
                .text(" ")
                .add(Html.of("bdi").text(shortened(line.text()))))
        .element();
  }

  /** The text on one line, cut between characters and never inside a surrogate pair. */
  static String shortened(String text) {
    StringBuilder words = new StringBuilder();
    for (int at = 0; at < text.length(); at++) {
      char next = text.charAt(at);
      if (words.length() >= MOST_SHOWN && !Character.isLowSurrogate(next)) {
        return words.append('…').toString();
      }
      words.append(next == '\n' || next == '\r' ? ' ' : next);
    }
    return words.toString();
  }
}
