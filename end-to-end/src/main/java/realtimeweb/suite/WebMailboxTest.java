package realtimeweb.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import realtimeweb.browser.page.WebMailbox;
import realtimeweb.browser.store.WebCrypto;
import realtimeweb.session.ports.Mailbox;

final class WebMailboxTest {
  private final Mailbox mailbox = WebMailbox.open();
  private final List<String> happened = new ArrayList<>();

  @Test
  void anEventThatAwaitsEndsBeforeTheNextBegins() {
    mailbox.post(
        () -> {
          happened.add("first begins");
          new WebCrypto().sha256(new byte[1]);
          happened.add("first ends");
        });
    mailbox.post(() -> happened.add("second"));
    eventually("first begins", "first ends", "second");
  }

  @Test
  void anEventMayPostTheNext() {
    mailbox.post(
        () -> {
          mailbox.post(() -> happened.add("posted within"));
          happened.add("posting");
        });
    eventually("posting", "posted within");
  }

  @Test
  void anEventThatFailsDoesNotStopTheNext() {
    mailbox.post(
        () -> {
          throw new IllegalStateException("on purpose");
        });
    mailbox.post(() -> happened.add("next"));
    eventually("next");
  }

  private void eventually(String... events) {
    Eventually.holds("all events", () -> happened.size() == events.length);
    assertEquals(List.of(events), happened);
  }
}
