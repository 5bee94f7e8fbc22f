package realtimeweb.ui.call;

import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.Intents;
import realtimeweb.session.screen.ChatLine;
import realtimeweb.session.screen.Knock;
import realtimeweb.session.screen.Notice;
import realtimeweb.session.screen.Panel;
import realtimeweb.session.screen.Screen;
import realtimeweb.session.screen.Toast;
import realtimeweb.ui.chat.ChatPreview;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.Icon;
import realtimeweb.ui.html.Keyed;
import realtimeweb.ui.html.View;
import realtimeweb.ui.panels.KnockList;
import realtimeweb.ui.text.Label;
import realtimeweb.ui.text.Texts;
import realtimeweb.ui.text.Word;
import realtimeweb.ui.widgets.DoctorLink;
import realtimeweb.ui.widgets.PassphraseForm;
import realtimeweb.ui.widgets.StaticView;

/**
 * Notifications over the call. The connection banner, knocks and notices stay; toasts and the chat
 * preview disappear.
 */
final class NotificationArea extends View<NotificationArea.Slice> {
  record Slice(
      ConnectionBanner.Slice connection,
      List<Knock> knocks,
      List<Notice> notices,
      List<Toast> toasts,
      @Nullable ChatLine news,
      Panel panel) {
    static Slice of(Screen.InCall call) {
      // While the people panel is open, it lists the knocks instead.
      List<Knock> knocks = call.panel() == Panel.PEOPLE ? List.of() : call.access().knocks();
      return new Slice(
          ConnectionBanner.Slice.of(call.people(), call.server()),
          knocks,
          call.notices(),
          call.toasts(),
          call.chat().news(),
          call.panel());
    }
  }

  private final Texts texts;
  private final Intents.Poster poster;
  private final KnockList knocks;
  private final Keyed<Notice, StaticView<Notice>> notices;
  private final Keyed<Toast, StaticView<Toast>> toasts;
  private final ChatPreview news;
  private final ConnectionBanner banner;
  private final HTMLElement element;
  private Panel open = Panel.NONE;

  NotificationArea(Texts texts, Intents.Poster poster) {
    this.texts = texts;
    this.poster = poster;
    knocks = new KnockList(texts, poster);
    HTMLElement staying = Html.div("notices").element();
    HTMLElement passing = Html.div("toasts").attr("role", "status").element();
    notices = new Keyed<>(staying, n -> "" + n.id(), n -> new StaticView<>(notice(n)));
    toasts = new Keyed<>(passing, t -> "" + t.id(), t -> new StaticView<>(toast(t)));
    news = new ChatPreview(texts);
    banner = new ConnectionBanner(texts);
    element =
        Html.div("announcements")
            .add(banner.element())
            .add(knocks.element())
            .add(staying)
            .add(passing)
            .add(news.element())
            .element();
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
    if (notice.kind() == Notice.Kind.UNREACHABLE) {
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

  /** The notice's button; null if it has none. */
  private @Nullable Html way(Notice.Kind kind) {
    return switch (kind) {
      case SOUND_BLOCKED ->
          way(texts.of(Label.CLICK_TO_HEAR), () -> poster.post(Intents::unlockSound));
      case MICROPHONE_LOST, MICROPHONE_SILENT, MICROPHONE_REFUSED, CAMERA_LOST, CAMERA_REFUSED ->
          way(texts.of(Label.SETTINGS), () -> show(Panel.SETTINGS));
      case UNREACHABLE, RECORDING_FAILED ->
          way(texts.of(Label.COPY_REPORT), () -> show(Panel.REPORT));
      case KEY_CHANGED, MEDIA_NOT_THEIRS ->
          way(texts.of(Word.SECURITY), () -> show(Panel.SECURITY));
      case DIFFERENT_PASSPHRASE -> PassphraseForm.of(texts, poster);
      case SHARE_REFUSED,
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
    return Html.div("toast").text(words(toast)).element();
  }

  private String words(Toast toast) {
    if (toast.kind() == Toast.Kind.YOU_ARE_MUTED && Dom.touch()) {
      return texts.of(Word.MUTED_WITHOUT_KEYS);
    }
    return texts.toast(toast.kind(), subject(toast), toast.before());
  }

  private String subject(Toast toast) {
    boolean device =
        toast.kind() == Toast.Kind.MICROPHONE_CHANGED
            || toast.kind() == Toast.Kind.CAMERA_CHANGED
            || toast.kind() == Toast.Kind.SPEAKER_CHANGED;
    return device && toast.subject().isEmpty() ? texts.of(Label.ANOTHER_DEVICE) : toast.subject();
  }

  @Override
  public HTMLElement element() {
    return element;
  }

  /** Called when the call disappears. */
  void close() {
    banner.close();
  }

  @Override
  protected void render(Slice slice, @Nullable Slice before) {
    open = slice.panel();
    banner.show(slice.connection());
    knocks.show(slice.knocks());
    notices.show(slice.notices());
    toasts.show(slice.toasts());
    news.show(new ChatPreview.Slice(slice.news()));
  }
}
