package realtimeweb.session.chat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.ports.Clock;
import realtimeweb.session.screen.ChannelPath;
import realtimeweb.session.screen.Chat;
import realtimeweb.session.screen.ChatLine;

/** The chat of one call: its lines, who has yet to acknowledge them, and how many are unread. */
public final class Conversation {
  private static final int MAX_LINES = 2_000;
  private static final long NEWS_MILLIS = 6_000;

  /** Who cannot be heard for so long is gone, and with them what they wrote. */
  private static final long MOST_DELAY_MILLIS = 10 * 60_000;

  /** One reader of one own line: acknowledged when the peer has this sequence. */
  private record Awaited(String peer, long sequence) {}

  private final Clock clock;
  private final List<ChatLine> lines = new ArrayList<>();
  private final Map<Long, Set<Awaited>> awaited = new HashMap<>();
  private final Set<Long> heard = new HashSet<>();
  private long lastId;
  private int unread;
  private boolean open;
  private @Nullable ChatLine news;
  private long newsUntil;

  public Conversation(Clock clock) {
    this.clock = clock;
  }

  /**
   * Adds an own line.
   *
   * @param sequences by peer, the sequence that carries the line to them
   */
  public void said(
      String author, long sentAt, String text, Map<String, Long> sequences, ChannelPath path) {
    ChatLine.Status status = sequences.isEmpty() ? ChatLine.Status.UNHEARD : ChatLine.Status.SENT;
    ChatLine line = add(author, true, sentAt, text, status, path);
    if (!sequences.isEmpty()) {
      Set<Awaited> readers = new HashSet<>();
      for (Map.Entry<String, Long> entry : sequences.entrySet()) {
        readers.add(new Awaited(entry.getKey(), entry.getValue()));
      }
      awaited.put(line.id(), readers);
    }
  }

  /**
   * Adds somebody else's line.
   *
   * @param writtenAt as far as one knows; it is shown if it can be so
   * @param now our wall clock, like all times here in milliseconds
   */
  public void received(String author, long writtenAt, long now, String text, ChannelPath path) {
    long above = lines.isEmpty() ? Long.MIN_VALUE : lines.get(lines.size() - 1).sentAt();
    long earliest = Math.max(now - MOST_DELAY_MILLIS, above);
    long sentAt = earliest <= writtenAt && writtenAt <= now ? writtenAt : now;
    ChatLine line = add(author, false, sentAt, text, ChatLine.Status.RECEIVED, path);
    if (!open) {
      unread++;
      news = line;
      newsUntil = clock.millis() + NEWS_MILLIS;
    }
  }

  /** The peer has everything up to this sequence. */
  public void acknowledged(String peer, long sequence) {
    for (Long id : List.copyOf(awaited.keySet())) {
      Set<Awaited> readers = awaited.get(id);
      if (readers != null
          && readers.removeIf(a -> a.peer().equals(peer) && a.sequence() <= sequence)) {
        heard.add(id);
        settle(id, readers);
      }
    }
  }

  /** The peer is gone; what they have not acknowledged they will never have. */
  public void gone(String peer) {
    for (Long id : List.copyOf(awaited.keySet())) {
      Set<Awaited> readers = awaited.get(id);
      if (readers != null && readers.removeIf(a -> a.peer().equals(peer))) {
        settle(id, readers);
      }
    }
  }

  public void open(boolean open) {
    this.open = open;
    if (open) {
      unread = 0;
      news = null;
    }
  }

  /** Takes away what has been shown long enough. */
  public void expire() {
    if (clock.millis() >= newsUntil) {
      news = null;
    }
  }

  public Chat chat() {
    return new Chat(List.copyOf(lines), unread, news);
  }

  private ChatLine add(
      String author,
      boolean own,
      long sentAt,
      String text,
      ChatLine.Status status,
      ChannelPath path) {
    ChatLine line = new ChatLine(++lastId, author, own, sentAt, text, status, path);
    lines.add(line);
    if (lines.size() > MAX_LINES) {
      awaited.remove(lines.remove(0).id());
    }
    return line;
  }

  private void settle(long id, Set<Awaited> readers) {
    if (readers.isEmpty()) {
      awaited.remove(id);
      ChatLine.Status status =
          heard.remove(id) ? ChatLine.Status.DELIVERED : ChatLine.Status.UNHEARD;
      lines.replaceAll(l -> l.id() == id ? withStatus(l, status) : l);
    }
  }

  private static ChatLine withStatus(ChatLine l, ChatLine.Status status) {
    return new ChatLine(l.id(), l.author(), l.own(), l.sentAt(), l.text(), status, l.path());
  }
}
