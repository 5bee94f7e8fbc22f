package realtimeweb.browser.page;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.EventListener;
import org.teavm.jso.dom.html.HTMLDocument;

/**
 * Actions that browsers allow only on user activation (HTML 6.4). They run when the user next
 * clicks, taps or presses a key anywhere.
 */
public final class UserActivation {
  /** Runs directly in the browser's callback, so it must not suspend. */
  public interface Answer {
    void run();
  }

  private final List<Answer> waiting = new ArrayList<>();
  private boolean listening;

  public void atNext(Answer answer) {
    waiting.add(answer);
    if (!listening) {
      listening = true;
      EventListener<Event> listener = event -> happened();
      HTMLDocument.current().addEventListener("pointerup", listener, true);
      HTMLDocument.current().addEventListener("keydown", listener, true);
    }
  }

  public void happened() {
    List<Answer> now = List.copyOf(waiting);
    waiting.clear();
    for (Answer answer : now) {
      answer.run();
    }
  }
}
