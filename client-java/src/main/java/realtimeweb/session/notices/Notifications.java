package realtimeweb.session.notices;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import realtimeweb.session.ports.Clock;
import realtimeweb.session.screen.Notice;
import realtimeweb.session.screen.Toast;

/**
 * What the person is told: notices until their cause is gone or they are dismissed, toasts for a
 * few seconds. Each is about somebody (a connection id) or about nobody in particular (empty).
 */
public final class Notifications {
  private static final long TOAST_MILLIS = 5_000;
  private static final int MAX_SHOWN = 5;
  private static final int MAX_KEPT = 64;

  private record Kept(Notice notice, String about, boolean dismissed) {
    boolean is(Notice.Kind kind, String whom) {
      return notice.kind() == kind && about.equals(whom);
    }

    /** The same about somebody who may have another name now; if so, it has another id, too. */
    Kept called(String subject, long newId) {
      return subject.equals(notice.subject())
          ? this
          : new Kept(new Notice(newId, notice.kind(), subject), about, dismissed);
    }
  }

  private record Shown(Toast toast, String about, long until) {
    boolean is(Toast.Kind kind, String whom) {
      return toast.kind() == kind && about.equals(whom);
    }

    boolean saysAs(Toast other) {
      return toast.subject().equals(other.subject()) && toast.before().equals(other.before());
    }
  }

  private final Clock clock;
  private final List<Kept> notices = new ArrayList<>();
  private final List<Shown> toasts = new ArrayList<>();
  private long lastId;

  public Notifications(Clock clock) {
    this.clock = clock;
  }

  /** Something happened that needs the person; said once while it is there to be read. */
  public void notice(Notice.Kind kind, String about, String subject) {
    boolean there = notices.stream().anyMatch(n -> n.is(kind, about) && !n.dismissed());
    if (!there) {
      withdraw(kind, about);
      keep(new Kept(new Notice(++lastId, kind, subject), about, false));
    }
  }

  public void notice(Notice.Kind kind) {
    notice(kind, "", "");
  }

  /**
   * Something is so as long as it is said here to be. Whoever dismissed it is told again only after
   * it had ceased.
   *
   * @param subjects names, by whom it is so about; empty if it is not so
   */
  public void standing(Notice.Kind kind, Map<String, String> subjects) {
    notices.removeIf(n -> n.notice().kind() == kind && !subjects.containsKey(n.about()));
    for (Map.Entry<String, String> each : subjects.entrySet()) {
      stand(kind, each.getKey(), each.getValue());
    }
  }

  /** The same of what is about nobody in particular. */
  public void standing(Notice.Kind kind, boolean applies) {
    standing(kind, applies ? Map.of("", "") : Map.of());
  }

  private void stand(Notice.Kind kind, String about, String subject) {
    if (notices.stream().noneMatch(n -> n.is(kind, about))) {
      keep(new Kept(new Notice(++lastId, kind, subject), about, false));
    } else {
      notices.replaceAll(n -> n.is(kind, about) ? n.called(subject, ++lastId) : n);
    }
  }

  public void dismiss(long noticeId) {
    notices.replaceAll(
        n -> n.notice().id() == noticeId ? new Kept(n.notice(), n.about(), true) : n);
  }

  /** Takes back a notice whose cause is gone. */
  public void withdraw(Notice.Kind kind, String about) {
    notices.removeIf(n -> n.is(kind, about));
  }

  public void toast(Toast.Kind kind) {
    toast(kind, "", "");
  }

  public void toast(Toast.Kind kind, String about, String subject) {
    toast(kind, about, subject, "");
  }

  /**
   * Says what happened, and takes back what is no longer so by that.
   *
   * @param before a name that the subject had
   */
  public void toast(Toast.Kind kind, String about, String subject, String before) {
    for (Toast.Kind undone : SupersededToasts.by(kind)) {
      retract(undone, about);
    }
    Toast toast = new Toast(++lastId, kind, subject, before);
    for (Shown each : toasts) {
      // Said again while it can be read, it is the same one, which stays longer.
      toast = each.is(kind, about) && each.saysAs(toast) ? each.toast() : toast;
    }
    retract(kind, about);
    if (toasts.size() == MAX_SHOWN) {
      toasts.remove(0);
    }
    toasts.add(new Shown(toast, about, clock.millis() + TOAST_MILLIS));
  }

  /** What it said is no longer so. */
  public void retract(Toast.Kind kind, String about) {
    toasts.removeIf(shown -> shown.is(kind, about));
  }

  /** Takes away what has been shown long enough. */
  public void expire() {
    long now = clock.millis();
    toasts.removeIf(shown -> now >= shown.until());
  }

  /** Those that the person sees: whatever warns of other people first, then the oldest. */
  public List<Notice> notices() {
    List<Notice> shown = new ArrayList<>();
    int grave = 0;
    for (Kept each : notices) {
      if (each.notice().kind().isGrave() && !each.dismissed()) {
        shown.add(grave++, each.notice());
      } else if (!each.dismissed()) {
        shown.add(each.notice());
      }
    }
    return List.copyOf(shown.subList(0, Math.min(shown.size(), MAX_SHOWN)));
  }

  public List<Toast> toasts() {
    List<Toast> shown = new ArrayList<>();
    for (Shown each : toasts) {
      shown.add(each.toast());
    }
    return List.copyOf(shown);
  }

  private void keep(Kept notice) {
    notices.add(notice);
    if (notices.size() > MAX_KEPT) {
      int light = 0;
      while (light < notices.size() - 1 && notices.get(light).notice().kind().isGrave()) {
        light++;
      }
      notices.remove(light);
    }
  }
}
