package realtimeweb.session.ports;

import realtimeweb.session.screen.Screen;

/** Records the call, as the person sees and hears it, into a file on this machine. */
public interface Recorder {
  /** What becomes of it; each call is an event of the mailbox. */
  interface Events {
    void recordingStarted();

    /** The person did not choose a file; nothing was recorded. */
    void recordingDeclined();

    /** The disk or the browser refused; what can be kept of the recording is kept. */
    void recordingFailed();

    /** The file is complete. */
    void recordingSaved();
  }

  /** Whether this browser can record. */
  boolean isSupported();

  /**
   * Asks for a place where that is possible, and begins.
   *
   * @param title what the file's name begins with; any text
   */
  void start(String title, Events events);

  /** What shall be in the picture from now on; called whenever the screen changes. */
  void show(Screen.InCall call);

  /** Finishes the file; before {@link Events#recordingStarted}, gives up. */
  void stop();
}
