package realtimeweb.client;

import realtimeweb.protocol.Nullable;
import realtimeweb.session.Intents;
import realtimeweb.session.ports.Mailbox;

/** Passes the user's intents from the views to the session, which is created after them. */
final class MailboxPoster implements Intents.Poster {
  private final Mailbox mailbox;
  private @Nullable Intents session;

  MailboxPoster(Mailbox mailbox) {
    this.mailbox = mailbox;
  }

  void to(Intents session) {
    this.session = session;
  }

  @Override
  public void post(Intents.Intent intent) {
    mailbox.post(
        () -> {
          if (session != null) {
            intent.on(session);
          }
        });
  }
}
