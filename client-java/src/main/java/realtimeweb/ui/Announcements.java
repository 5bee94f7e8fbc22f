package realtimeweb.ui;

import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.Intents;
import realtimeweb.session.Screen.Knock;
import realtimeweb.session.Screen.Notice;
import realtimeweb.session.Screen.NoticeKind;
import realtimeweb.session.Screen.Panel;
import realtimeweb.session.Screen.Toast;
import realtimeweb.session.Screen.ToastKind;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.Icon;
import realtimeweb.ui.html.Keyed;
import realtimeweb.ui.html.View;
import realtimeweb.ui.text.Label;
import realtimeweb.ui.text.Texts;
import realtimeweb.ui.text.Word;

/** What is said over the call: knocks and notices, which stay, and toasts, which pass. */
final class Announcements extends View<Announcements.Slice> {
  record Slice(List<Knock> knocks, List<Notice> notices, List<Toast> toasts, Panel panel) {}

  private final Texts texts;
  private final Intents.Poster poster;
  private final Knocks knocks;
  private final Keyed<Notice, Once<Notice>> notices;
  private final Keyed<Toast, Once<Toast>> toasts;
  private final HTMLElement element;
  private Panel open = Panel.NONE;

  Announcements(Texts texts, Intents.Poster poster) {
    this.texts = texts;
    this.poster = poster;
    knocks = new Knocks(texts, poster);
    HTMLElement staying = Html.div("notices").element();
    HTMLElement passing = Html.div("toasts").attr("role", "status").element();
    notices = new Keyed<>(staying, n -> "" + n.id(), n -> new Once<>(notice(n)));
    toasts = new Keyed<>(passing, t -> "" + t.id(), t -> new Once<>(toast(t)));
    element = Html.div("announcements").add(knocks.element()).add(staying).add(passing).element();
  }

  private HTMLElement notice(Notice notice) {
    long id = notice.id();
    String name = notice.subject().isEmpty() ? texts.of(Word.SOMEBODY) : notice.subject();
    Html words = Html.div("notice-words");
    words.add(Html.of("p").text(texts.notice(notice.kind(), name)));
    Html way = way(notice.kind());
    if (way != null) {
      words.add(way);
    }
    if (notice.kind() == NoticeKind.UNREACHABLE) {
      words.add(DoctorLink.beside(texts));
    }
    Html dismiss =
        Html.button("icon-button")
            .label(texts.of(Word.DISMISS))
            .attr("title", texts.of(Word.DISMISS))
            .icon(Icon.CLOSE)
            .onClick(() -> poster.call(call -> call.dismiss(id)));
    return Html.div("notice")
        .attr("role", "alert")
        .icon(Icon.WARNING)
        .add(words, dismiss)
        .element();
  }

  /** The button that helps, if one does. */
  private @Nullable Html way(NoticeKind kind) {
    return switch (kind) {
      case SOUND_BLOCKED ->
          way(texts.of(Label.CLICK_TO_HEAR), () -> poster.post(Intents::unlockSound));
      case MICROPHONE_LOST, MICROPHONE_SILENT, MICROPHONE_REFUSED, CAMERA_LOST, CAMERA_REFUSED ->
          way(texts.of(Label.SETTINGS), () -> show(Panel.SETTINGS));
      case UNREACHABLE, RECORDING_FAILED ->
          way(texts.of(Label.COPY_REPORT), () -> show(Panel.REPORT));
      case KEY_CHANGED, MEDIA_NOT_THEIRS ->
          way(texts.of(Word.SECURITY), () -> show(Panel.SECURITY));
      case DIFFERENT_PASSPHRASE,
          SHARE_REFUSED,
          VIDEO_PAUSED,
          ANOTHER_TAB,
          MESSAGE_TOO_LONG,
          BROWSER_STALLED,
          NOT_REMEMBERED,
          ICE_URL_REFUSED ->
          null;
    };
  }

  private static Html way(String words, Html.Action action) {
    return Html.button("button secondary small").text(words).onClick(action);
  }

  private void show(Panel panel) {
    if (open != panel) {
      poster.call(call -> call.showPanel(panel));
    }
  }

  private HTMLElement toast(Toast toast) {
    String words = texts.toast(toast.kind(), subject(toast));
    return Html.div("toast").text(words).element();
  }

  private String subject(Toast toast) {
    boolean device =
        toast.kind() == ToastKind.MICROPHONE_CHANGED
            || toast.kind() == ToastKind.CAMERA_CHANGED
            || toast.kind() == ToastKind.SPEAKER_CHANGED;
    if (!toast.subject().isEmpty()) {
      return toast.subject();
    }
    return device ? texts.of(Label.ANOTHER_DEVICE) : texts.of(Word.SOMEBODY);
  }

  @Override
  public HTMLElement element() {
    return element;
  }

  @Override
  protected void render(Slice slice, @Nullable Slice before) {
    open = slice.panel();
    knocks.show(slice.knocks());
    notices.show(slice.notices());
    toasts.show(slice.toasts());
  }
}
