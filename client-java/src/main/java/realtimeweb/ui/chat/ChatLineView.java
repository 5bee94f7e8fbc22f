package realtimeweb.ui.chat;

import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.screen.ChannelPath;
import realtimeweb.session.screen.ChatLine;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.Icon;
import realtimeweb.ui.html.TimeFormat;
import realtimeweb.ui.html.View;
import realtimeweb.ui.text.Texts;
import realtimeweb.ui.text.Word;
import realtimeweb.ui.widgets.IconLabel;
import realtimeweb.ui.widgets.LinkFinder;

/** A chat message, below the day and the author where they change. */
final class ChatLineView extends View<ChatLineView.Slice> {
  /** {@code day} is empty except in the first message of a day. */
  record Slice(ChatLine line, String day, boolean firstOfAuthor) {
    String key() {
      return "" + line.id();
    }
  }

  private final Texts texts;
  private final HTMLElement day = Html.of("p", "day").element();
  private final HTMLElement author = Html.of("p", "author").element();
  private final HTMLElement text = Html.div("words").attr("dir", "auto").element();
  private final HTMLElement status = Html.of("span", "status").element();
  private final HTMLElement element = Html.div("line").element();

  ChatLineView(Texts texts, TimeFormat time, ChatLine line) {
    this.texts = texts;
    Html meta = Html.div("meta");
    if (line.path() == ChannelPath.RELAY) {
      meta.add(IconLabel.of(Icon.RELAY, texts.of(Word.THROUGH_RELAY)));
    }
    meta.add(Html.of("span").text(time.format((double) line.sentAt()))).add(status);
    for (LinkFinder.Part part : LinkFinder.split(line.text())) {
      text.appendChild(
          (part.link() ? link(part.text()) : Html.of("span").text(part.text())).element());
    }
    element.appendChild(day);
    element.appendChild(author);
    element.appendChild(Html.div("bubble").add(text).add(meta).element());
    Dom.style(element, "own", line.own());
  }

  private static Html link(String address) {
    return Html.of("a")
        .attr("href", address)
        .attr("target", "_blank")
        .attr("rel", "noreferrer noopener")
        .text(address);
  }

  @Override
  public HTMLElement element() {
    return element;
  }

  @Override
  protected void render(Slice slice, @Nullable Slice before) {
    ChatLine line = slice.line();
    Dom.text(day, slice.day());
    Dom.visible(day, !slice.day().isEmpty());
    Dom.text(author, line.own() ? texts.of(Word.YOU) : line.author());
    Dom.visible(author, slice.firstOfAuthor());
    Dom.style(element, "first", slice.firstOfAuthor());
    if (line.own() && (before == null || before.line().status() != line.status())) {
      Dom.only(status, IconLabel.of(icon(line.status()), texts.status(line.status())).element());
      Dom.style(status, "unheard", line.status() == ChatLine.Status.UNHEARD);
    }
  }

  private static Icon icon(ChatLine.Status status) {
    return switch (status) {
      case RECEIVED, SENT -> Icon.CHECK;
      case DELIVERED -> Icon.CHECKS;
      case UNHEARD -> Icon.CLOCK;
    };
  }
}
