package realtimeweb.ui.chat;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.screen.ChatLine;
import realtimeweb.ui.html.Dates;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.Icon;
import realtimeweb.ui.html.Keyed;
import realtimeweb.ui.html.Page;
import realtimeweb.ui.html.TimeFormat;
import realtimeweb.ui.html.View;
import realtimeweb.ui.text.Texts;
import realtimeweb.ui.text.Word;

/** The chat messages, scrolled to the newest unless the user scrolled up. */
final class ChatLog extends View<List<ChatLine>> {
  private static final long TOGETHER_MILLIS = 5 * 60_000;
  private static final int NEAR_END_PIXELS = 40;

  private final Texts texts;
  private final HTMLElement written = Html.div("written").element();
  private final HTMLElement lines;
  private final HTMLElement empty;
  private final HTMLElement jump;
  private final Keyed<ChatLineView.Slice, ChatLineView> keyed;
  private final HTMLElement element;
  private boolean following = true;

  /** The height of all lines at the last layout: the user may scroll before the next line. */
  private int height;

  ChatLog(Texts texts) {
    this.texts = texts;
    lines =
        Html.div("lines")
            .attr("role", "log")
            .attr("tabindex", "0")
            .label(texts.of(Word.MESSAGES))
            .on("scroll", event -> scrolled())
            .add(written)
            .element();
    empty = Html.of("p", "panel-empty").text(texts.of(Word.NO_MESSAGES)).element();
    jump =
        Html.button("button secondary small jump")
            .attr("hidden", "")
            .icon(Icon.DOWN)
            .text(texts.of(Word.JUMP_TO_LATEST))
            .onClick(this::toEnd)
            .element();
    TimeFormat time = Dates.timeFormat(texts.tag());
    keyed =
        new Keyed<>(
            written, ChatLineView.Slice::key, slice -> new ChatLineView(texts, time, slice.line()));
    element = Html.div("chat-log").add(empty).add(lines).add(jump).element();
    Page.onResize(lines, this::resized);
    Page.onResize(written, this::resized);
  }

  @Override
  public HTMLElement element() {
    return element;
  }

  /**
   * Called by the browser between layout and paint: the panel opened, the composer grew by a line,
   * or a message was added.
   */
  private void resized() {
    height = lines.getScrollHeight();
    if (following) {
      toEnd();
    } else {
      scrolled();
    }
  }

  void toEnd() {
    lines.setScrollTop(lines.getScrollHeight());
    scrolled();
  }

  private void scrolled() {
    following = nearEnd();
    Dom.visible(jump, !following);
  }

  private boolean nearEnd() {
    return height - lines.getScrollTop() - lines.getClientHeight() < NEAR_END_PIXELS;
  }

  @Override
  protected void render(List<ChatLine> shown, @Nullable List<ChatLine> before) {
    following |= before == null || newest(shown, before);
    Dom.visible(empty, shown.isEmpty());
    keyed.show(slices(shown));
  }

  /** Whether the last line is new and from the local participant. */
  private static boolean newest(List<ChatLine> shown, List<ChatLine> before) {
    return shown.size() > before.size() && shown.get(shown.size() - 1).own();
  }

  private List<ChatLineView.Slice> slices(List<ChatLine> shown) {
    List<ChatLineView.Slice> slices = new ArrayList<>();
    int today = Dates.day(Dates.now());
    int day = Integer.MIN_VALUE;
    ChatLine last = null;
    for (ChatLine line : shown) {
      int lineDay = Dates.day(line.sentAt());
      boolean newDay = lineDay != day;
      boolean newAuthor = newDay || last == null || !together(last, line);
      slices.add(
          new ChatLineView.Slice(line, newDay ? dayName(line, lineDay, today) : "", newAuthor));
      day = lineDay;
      last = line;
    }
    return slices;
  }

  private static boolean together(ChatLine last, ChatLine line) {
    return last.own() == line.own()
        && last.author().equals(line.author())
        && Math.abs(line.sentAt() - last.sentAt()) < TOGETHER_MILLIS;
  }

  private String dayName(ChatLine line, int day, int today) {
    if (day == today) {
      return texts.of(Word.TODAY);
    }
    if (day == today - 1) {
      return texts.of(Word.YESTERDAY);
    }
    return Dates.dayName(texts.tag(), line.sentAt());
  }
}
