package realtimeweb.session.ports;

/** Runs events one at a time, each to its end, in the order of posting. */
public interface Mailbox {
  /**
   * Something that happened; may await the machine (crypto, session descriptions), never a person
   * or a network.
   */
  interface Event {
    void run();
  }

  void post(Event event);
}
