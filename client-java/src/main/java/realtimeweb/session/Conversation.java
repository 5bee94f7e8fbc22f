package realtimeweb.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.Screen.Chat;
import realtimeweb.session.Screen.Line;
import realtimeweb.session.Screen.LineStatus;
import realtimeweb.session.Screen.Path;

/** The chat of one call: its lines, who has yet to acknowledge them, and how many are unread. */
final class Conversation {
  private static final int MAX_LINES = 2_000;
  private static final long NEWS_MILLIS = 6_000;

  /** Who cannot be heard for so long is gone, and with them what they wrote. */
  private static final long MOST_DELAY_MILLIS = 10 * 60_000;

  /** One reader of one own line: acknowledged when the peer has this sequence. */
  private record Awaited(String peer, long sequence) {}

  private final Clock clock;
  private final List<Line> lines = new ArrayList<>();
  private final Map<Long, Set<Awaited>> awaited = new HashMap<>();
  private final Set<Long> heard = new HashSet<>();
  private long lastId;
  private int unread;
  private boolean open;
  private @Nullable Line news;
  private long newsUntil;

  Conversation(Clock clock) {
    this.clock = clock;
  }

  /**
   * Adds an own line.
   *
   * @param sequences by peer, the sequence that carries the line to them
   */
  void said(String author, long sentAt, String text, Map<String, Long> sequences, Path path) {
    LineStatus status = sequences.isEmpty() ? LineStatus.UNHEARD : LineStatus.SENT;
    Line line = add(author, true, sentAt, text, status, path);
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
  void received(String author, long writtenAt, long now, String text, Path path) {
    long above = lines.isEmpty() ? Long.MIN_VALUE : lines.get(lines.size() - 1).sentAt();
    long earliest = Math.max(now - MOST_DELAY_MILLIS, above);
    long sentAt = earliest <= writtenAt && writtenAt <= now ? writtenAt : now;
    Line line = add(author, false, sentAt, text, LineStatus.RECEIVED, path);
    if (!open) {
      unread++;
      news = line;
      newsUntil = clock.millis() + NEWS_MILLIS;
    }
  }

  /** The peer has everything up to this sequence. */
  void acknowledged(String peer, long sequence) {
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
  void gone(String peer) {
    for (Long id : List.copyOf(awaited.keySet())) {
      Set<Awaited> readers = awaited.get(id);
      if (readers != null && readers.removeIf(a -> a.peer().equals(peer))) {
        settle(id, readers);
      }
    }
  }

  void open(boolean open) {
    this.open = open;
    if (open) {
      unread = 0;
      news = null;
    }
  }

  /** Takes away what has been shown long enough. */
  void expire() {
    if (clock.millis() >= newsUntil) {
      news = null;
    }
  }

  Chat chat() {
    return new Chat(List.copyOf(lines), unread, news);
  }

  private Line add(
      String author, boolean own, long sentAt, String text, LineStatus status, Path path) {
    Line line = new Line(++lastId, author, own, sentAt, text, status, path);
    lines.add(line);
    if (lines.size() > MAX_LINES) {
      awaited.remove(lines.remove(0).id());
    }
    return line;
  }

  private void settle(long id, Set<Awaited> readers) {
    if (readers.isEmpty()) {
      awaited.remove(id);
      LineStatus status = heard.remove(id) ? LineStatus.DELIVERED : LineStatus.UNHEARD;
      lines.replaceAll(l -> l.id() == id ? withStatus(l, status) : l);
    }
  }

  private static Line withStatus(Line l, LineStatus status) {
    return new Line(l.id(), l.author(), l.own(), l.sentAt(), l.text(), status, l.path());
  }
}
