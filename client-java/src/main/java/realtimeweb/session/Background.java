package realtimeweb.session;

/** Work beside the mailbox, whose events go on meanwhile. */
public interface Background {
  /**
   * Runs the work, which may await the machine and touches nothing that events touch, and then
   * posts the event.
   */
  void run(Runnable work, Mailbox.Event done);
}
