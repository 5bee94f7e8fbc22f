package realtimeweb.session;

/** Records the call, as the person sees and hears it, into a file on this machine. */
public interface Recorder {
  /** What becomes of it; each call is an event of the mailbox. */
  interface Events {
    void recordingStarted();

    /** The person chose no file, or the disk or browser refused; what was recorded is kept. */
    void recordingFailed();

    /** The file is complete. */
    void recordingSaved();
  }

  /** Whether this browser can record. */
  boolean isSupported();

  /** Asks for a place where that is possible, and begins. */
  void start(String fileName, Events events);

  /** What shall be in the picture from now on; called whenever the screen changes. */
  void show(Screen.InCall call);

  /** Finishes the file. */
  void stop();
}
