package realtimeweb.session;

import java.util.ArrayList;
import java.util.List;
import realtimeweb.session.Screen.Notice;
import realtimeweb.session.Screen.NoticeKind;
import realtimeweb.session.Screen.Toast;
import realtimeweb.session.Screen.ToastKind;

/** What the person is told: notices until they are dismissed, toasts for a few seconds. */
final class Announcements {
  private static final long TOAST_MILLIS = 5_000;
  private static final int MAX_SHOWN = 5;

  private record Shown(Toast toast, long until) {}

  private final Clock clock;
  private final List<Notice> notices = new ArrayList<>();
  private final List<Shown> toasts = new ArrayList<>();
  private long lastId;

  Announcements(Clock clock) {
    this.clock = clock;
  }

  /** Adds a notice, unless the same one is there already. */
  void notice(NoticeKind kind, String subject) {
    boolean there = notices.stream().anyMatch(n -> n.kind() == kind && n.subject().equals(subject));
    if (!there && notices.size() < MAX_SHOWN) {
      notices.add(new Notice(++lastId, kind, subject));
    }
  }

  void dismiss(long noticeId) {
    notices.removeIf(n -> n.id() == noticeId);
  }

  /** Takes back a notice whose cause is gone. */
  void withdraw(NoticeKind kind, String subject) {
    notices.removeIf(n -> n.kind() == kind && n.subject().equals(subject));
  }

  /** Shows a notice while this is so. */
  void noticeWhile(boolean so, NoticeKind kind) {
    if (so) {
      notice(kind, "");
    } else {
      withdraw(kind, "");
    }
  }

  void toast(ToastKind kind, String subject) {
    if (toasts.size() == MAX_SHOWN) {
      toasts.remove(0);
    }
    toasts.add(new Shown(new Toast(++lastId, kind, subject), clock.millis() + TOAST_MILLIS));
  }

  /** Takes away what has been shown long enough. */
  void expire() {
    long now = clock.millis();
    toasts.removeIf(shown -> now >= shown.until());
  }

  List<Notice> notices() {
    return List.copyOf(notices);
  }

  List<Toast> toasts() {
    List<Toast> shown = new ArrayList<>();
    for (Shown each : toasts) {
      shown.add(each.toast());
    }
    return List.copyOf(shown);
  }
}
