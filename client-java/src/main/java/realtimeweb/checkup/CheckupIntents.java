package realtimeweb.checkup;

/** What a person can want of the doctor. Called only from events of the mailbox. */
public interface CheckupIntents {
  /** One wish. */
  interface Intent {
    void on(CheckupIntents doctor);
  }

  /** The way from a view's click into the mailbox. */
  interface Poster {
    void post(Intent intent);
  }

  /** Begins, or begins anew; nothing happens while a checkup runs. */
  void start();

  /** Plays the melody once more. */
  void playAgain();

  /** Whether the person heard the melody. */
  void heard(boolean heard);
}
