package realtimeweb.session;

/** The local microphone and camera. */
public interface Media {
  /** The answer to a {@link #request}; each call is an event of the mailbox. */
  interface Events {
    /** The devices that were asked for are live. */
    void granted(boolean microphone, boolean camera);

    void refused(boolean microphone, boolean camera, MediaProblem problem);

    /** A device stopped by itself, such as by being unplugged. */
    void ended(boolean microphone, boolean camera);
  }

  /** Asks the person for devices and opens them; at least one of the two is true. */
  void request(boolean microphone, boolean camera, Events events);

  /** Sends silence, or sound again; the microphone stays open. */
  void muteMicrophone(boolean muted);

  /** Closes the camera, so that its light goes out. */
  void stopCamera();

  /** Closes everything. */
  void close();
}
