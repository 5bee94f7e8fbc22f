package realtimeweb.session.ports;

/** Work beside the mailbox, whose events go on meanwhile. */
public interface Background {
  /**
   * Runs the work, which may await the machine and touches nothing that events touch, and then
   * posts the event. If the work fails, an event that fails so is posted instead.
   */
  void run(Runnable work, Mailbox.Event done);
}
