package realtimeweb.session.ports;

import java.util.List;
import realtimeweb.session.screen.MediaDevice;
import realtimeweb.session.screen.MediaProblem;
import realtimeweb.session.screen.Preferences;

/** The local microphone, camera, screen and speaker. */
public interface Media {
  /** The answer to a {@link #request}; each call is an event of the mailbox. */
  interface Events {
    /** The devices that were asked for are live. */
    void granted(boolean microphone, boolean camera);

    void refused(boolean microphone, boolean camera, MediaProblem problem);

    /** A device stopped by itself, such as by being unplugged. */
    void ended(boolean microphone, boolean camera);
  }

  /** The answer to {@link #share}; each call is an event of the mailbox. */
  interface ShareEvents {
    void shared();

    /** It is not to be had, or with {@link MediaProblem#DENIED} the person thought better of it. */
    void shareRefused(MediaProblem problem);

    /** It stopped without us: by the browser's own button, or because the window closed. */
    void shareEnded();
  }

  /** Whether others' sound can be heard; each call is an event of the mailbox. */
  interface SoundEvents {
    /** The browser plays no sound until the person does something on the page. */
    void soundBlocked();

    /** It plays now. */
    void soundUnblocked();
  }

  /** Which way a camera looks. */
  enum Facing {
    /** At the person, or unknown. */
    USER,
    ENVIRONMENT
  }

  /**
   * Asks the person for devices and opens them; at least one of the two is true. What was open
   * before stays so until the answer, and if that is a refusal.
   *
   * @param preferences which devices, and how sound is processed; a device that is not there any
   *     more is replaced by the system's choice
   * @param facing of the camera, where no device is preferred
   */
  void request(
      boolean microphone, boolean camera, Preferences preferences, Facing facing, Events events);

  /** Sends silence, or sound again; the microphone stays open. */
  void muteMicrophone(boolean muted);

  /** Closes the camera, so that its light goes out. */
  void stopCamera();

  /** Closes everything; what was asked for before is not answered any more. */
  void close();

  /**
   * Every device, with labels only as far as the person has allowed devices. Awaits the browser.
   */
  List<MediaDevice> devices();

  /** Which way the open camera looks. */
  Facing facing();

  /** Label of the device that is open, or empty. */
  String microphoneLabel();

  /** Label of the device that is open, or empty. */
  String cameraLabel();

  /** From now on the event is posted whenever a device comes or goes. */
  void onDevicesChanged(Mailbox.Event event);

  /**
   * How loud the open microphone is at this moment, 0 to 100, also while it is muted. 0 is nothing
   * at all; where the browser does not let the page listen yet, it is 1.
   */
  int microphoneLevel();

  /** Whether this browser can share a screen. */
  boolean canShare();

  /**
   * Asks the person for a screen, window or tab, with its sound where the browser offers that.
   *
   * @param motion whether it shows moving pictures rather than text
   */
  void share(boolean motion, ShareEvents events);

  /** The shared screen shows something else from now on; see {@link #share}. */
  void shareMotion(boolean motion);

  void stopSharing();

  /** Whether this browser lets a page choose its speaker. */
  boolean canChooseSpeaker();

  /** Everybody's sound comes from this device; empty for the system's choice. */
  void speaker(String deviceId);

  /** Plays a short melody on the chosen speaker. */
  void testSpeaker();

  /** From now on these events tell whether others can be heard. */
  void onSound(SoundEvents events);

  /** Plays everybody's sound; to be called soon after the person did something. */
  void unlockSound();
}
