package realtimeweb.ui;

import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.Screen.Server;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.Icon;
import realtimeweb.ui.html.View;
import realtimeweb.ui.text.Texts;
import realtimeweb.ui.text.Word;

/** Where one is: the lock, the room, and a word if the server is away. */
final class CallHeader extends View<CallHeader.Slice> {
  record Slice(String roomId, Server server, Trust trust) {}

  private final Texts texts;
  private final HTMLElement lock = Html.of("span", "lock").element();
  private final HTMLElement room = Html.of("h1", "call-room").attr("tabindex", "-1").element();
  private final HTMLElement server = Html.of("p", "server").attr("role", "status").element();
  private final HTMLElement element;

  CallHeader(Texts texts) {
    this.texts = texts;
    element = Html.of("header", "call-header").add(lock).add(room).add(server).element();
  }

  @Override
  public HTMLElement element() {
    return element;
  }

  void focus() {
    Dom.focus(room);
  }

  @Override
  protected void render(Slice slice, @Nullable Slice before) {
    Dom.text(room, slice.roomId());
    boolean away = slice.server() == Server.RECONNECTING;
    Dom.text(server, away ? texts.of(Word.SERVER_RECONNECTING) : "");
    if (before == null || before.trust() != slice.trust()) {
      boolean overdue = slice.trust() == Trust.OVERDUE;
      Word words = overdue ? Word.ROTATION_OVERDUE : Word.END_TO_END_ENCRYPTED;
      Dom.style(lock, "trouble", overdue);
      Dom.only(lock, Mark.of(overdue ? Icon.WARNING : Icon.LOCK, texts.of(words)).element());
    }
  }
}
