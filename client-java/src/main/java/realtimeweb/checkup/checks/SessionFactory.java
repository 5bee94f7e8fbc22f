package realtimeweb.checkup.checks;

import realtimeweb.session.Intents;
import realtimeweb.session.ports.Display;

/** Makes people for a call within this page: each with a session and a connection of its own. */
public interface SessionFactory {
  /**
   * Somebody on the start page. Awaits the machine.
   *
   * @param microphone whether they send what the open microphone gives
   * @param camera whether they send what the open camera gives
   */
  Intents open(boolean microphone, boolean camera, Display display);
}
