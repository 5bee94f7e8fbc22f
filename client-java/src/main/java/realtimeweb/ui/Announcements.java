package realtimeweb.ui;

import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.Intents;
import realtimeweb.session.Screen.Notice;
import realtimeweb.session.Screen.Toast;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.Icon;
import realtimeweb.ui.html.Keyed;
import realtimeweb.ui.html.View;
import realtimeweb.ui.text.Texts;
import realtimeweb.ui.text.Word;

/** What is said over the call: notices, which stay until dismissed, and toasts, which pass. */
final class Announcements extends View<Announcements.Slice> {
  record Slice(List<Notice> notices, List<Toast> toasts) {}

  private final Keyed<Notice, Said<Notice>> notices;
  private final Keyed<Toast, Said<Toast>> toasts;
  private final HTMLElement element;

  Announcements(Texts texts, Intents.Poster poster) {
    HTMLElement staying = Html.div("notices").element();
    HTMLElement passing = Html.div("toasts").attr("role", "status").element();
    notices = new Keyed<>(staying, n -> "" + n.id(), n -> new Said<>(notice(texts, poster, n)));
    toasts = new Keyed<>(passing, t -> "" + t.id(), t -> new Said<>(toast(texts, t)));
    element = Html.div("announcements").add(staying).add(passing).element();
  }

  private static HTMLElement notice(Texts texts, Intents.Poster poster, Notice notice) {
    long id = notice.id();
    Html dismiss =
        Html.button("icon-button")
            .label(texts.of(Word.DISMISS))
            .attr("title", texts.of(Word.DISMISS))
            .icon(Icon.CLOSE)
            .onClick(() -> poster.call(call -> call.dismiss(id)));
    return Html.div("notice")
        .attr("role", "alert")
        .icon(Icon.WARNING)
        .add(Html.of("p").text(texts.notice(notice.kind(), name(texts, notice.subject()))))
        .add(dismiss)
        .element();
  }

  private static HTMLElement toast(Texts texts, Toast toast) {
    String words = texts.toast(toast.kind(), name(texts, toast.subject()));
    return Html.div("toast").text(words).element();
  }

  private static String name(Texts texts, String subject) {
    return subject.isEmpty() ? texts.of(Word.SOMEBODY) : subject;
  }

  @Override
  public HTMLElement element() {
    return element;
  }

  @Override
  protected void render(Slice slice, @Nullable Slice before) {
    notices.show(slice.notices());
    toasts.show(slice.toasts());
  }

  /** Something said once, in words that never change. */
  private static final class Said<T> extends View<T> {
    private final HTMLElement element;

    Said(HTMLElement element) {
      this.element = element;
    }

    @Override
    public HTMLElement element() {
      return element;
    }

    @Override
    protected void render(T slice, @Nullable T before) {}
  }
}
