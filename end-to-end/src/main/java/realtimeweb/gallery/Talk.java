package realtimeweb.gallery;

import java.util.ArrayList;
import java.util.List;
import realtimeweb.session.screen.ChannelPath;
import realtimeweb.session.screen.Chat;
import realtimeweb.session.screen.ChatLine;

/** A conversation with every kind of line. */
final class Talk {
  static final Chat NONE = new Chat(List.of(), 0, null);

  private static final long MINUTE = 60_000;

  private Talk() {}

  static Chat unread(int count) {
    return new Chat(List.of(), count, null);
  }

  /** A line that has just come, and whose end nobody wants to read at once. */
  static Chat news() {
    String text =
        "https://example.org/drafts/2026?id=7 is the one with the second half,"
            + " and ".repeat(40)
            + "<b>so on</b>";
    return new Chat(List.of(), 3, heard(1, "Nguyễn Văn Bình", System.currentTimeMillis(), text));
  }

  static Chat lines() {
    long now = System.currentTimeMillis();
    return new Chat(
        List.of(
            heard(1, "Alice Martin", now - 1500 * MINUTE, "See you tomorrow at ten?"),
            own(
                2,
                now - 1499 * MINUTE,
                "Yes. Good night!",
                ChatLine.Status.DELIVERED,
                ChannelPath.DIRECT),
            heard(3, "Alice Martin", now - 12 * MINUTE, "Good morning 👋"),
            heard(
                4,
                "Alice Martin",
                now - 12 * MINUTE,
                "The draft is at https://example.org/drafts/2026?id=7 (the second half is new)."),
            heard(5, "Nguyễn Văn Bình", now - 9 * MINUTE, "Mình đọc rồi, rất hay.\nCảm ơn Alice!"),
            own(
                6,
                now - 4 * MINUTE,
                "I like the part about key rotation: short sentences, and every claim has a test"
                    + " beside it.",
                ChatLine.Status.DELIVERED,
                ChannelPath.DIRECT),
            own(
                7,
                now - 3 * MINUTE,
                "<b>not bold</b>",
                ChatLine.Status.DELIVERED,
                ChannelPath.RELAY),
            own(8, now - MINUTE, "Shall we start?", ChatLine.Status.SENT, ChannelPath.DIRECT),
            own(9, now, "Hello?", ChatLine.Status.UNHEARD, ChannelPath.DIRECT)),
        0,
        null);
  }

  /** More than fits on any screen. */
  static Chat many() {
    long now = System.currentTimeMillis();
    List<ChatLine> lines = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      lines.add(heard(i, i % 7 < 4 ? "Alice Martin" : "Phạm Thu Hà", now, "Line number " + i));
    }
    return new Chat(lines, 0, null);
  }

  private static ChatLine heard(long id, String author, long at, String text) {
    return new ChatLine(id, author, false, at, text, ChatLine.Status.RECEIVED, ChannelPath.DIRECT);
  }

  private static ChatLine own(
      long id, long at, String text, ChatLine.Status status, ChannelPath path) {
    return new ChatLine(id, "Minh Anh", true, at, text, status, path);
  }
}
