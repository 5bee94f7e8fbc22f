package realtimeweb.client;

import realtimeweb.checkup.CheckupIntents;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.ports.Mailbox;

/** Passes the user's intents from the view to the doctor, which is created after it. */
final class CheckupPoster implements CheckupIntents.Poster {
  private final Mailbox mailbox;
  private @Nullable CheckupIntents doctor;

  CheckupPoster(Mailbox mailbox) {
    this.mailbox = mailbox;
  }

  void to(CheckupIntents doctor) {
    this.doctor = doctor;
  }

  @Override
  public void post(CheckupIntents.Intent intent) {
    mailbox.post(
        () -> {
          if (doctor != null) {
            intent.on(doctor);
          }
        });
  }
}
