package realtimeweb.browser.page;

import realtimeweb.session.ports.Background;
import realtimeweb.session.ports.Mailbox;

/** Runs each task in its own green thread: while one awaits a promise, the others run. */
public final class WebBackground implements Background {
  private final Mailbox mailbox;

  public WebBackground(Mailbox mailbox) {
    this.mailbox = mailbox;
  }

  @Override
  public void run(Runnable work, Mailbox.Event done) {
    new Thread(
            () -> {
              Mailbox.Event end = done;
              try {
                work.run();
              } catch (RuntimeException failed) {
                end =
                    () -> {
                      throw failed;
                    };
              }
              mailbox.post(end);
            },
            "background")
        .start();
  }
}
