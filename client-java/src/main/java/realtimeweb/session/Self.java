package realtimeweb.session;

import realtimeweb.protocol.PeerMessage.Presence;
import realtimeweb.session.Screen.Person;
import realtimeweb.session.Screen.Recording;
import realtimeweb.session.Screen.Share;

/** What oneself does in the call, as the others are told. */
final class Self {
  private final DeviceControl devices;
  private final RecordingControl recording;
  private String name;
  private long handRaisedAt;

  Self(String name, DeviceControl devices, RecordingControl recording) {
    this.name = name;
    this.devices = devices;
    this.recording = recording;
  }

  /** What one is called at present. */
  String name() {
    return name;
  }

  void rename(String chosen) {
    name = chosen;
  }

  /** Returns whether the hand was up. */
  boolean lowerHand() {
    boolean wasUp = handRaisedAt != 0;
    handRaisedAt = 0;
    return wasUp;
  }

  void toggleHand(long wallMillis) {
    handRaisedAt = handRaisedAt == 0 ? wallMillis : 0;
  }

  boolean microphoneOn() {
    return devices.microphoneOn();
  }

  boolean cameraOn() {
    return devices.cameraOn();
  }

  boolean sharing() {
    return devices.share().share() == Share.ON;
  }

  /**
   * As one person is told.
   *
   * @param paused whether the picture is not sent to them
   */
  Presence presence(boolean paused) {
    return new Presence(
        devices.microphoneOn(),
        devices.cameraOn(),
        paused,
        sharing(),
        recording.recording() == Recording.ON,
        handRaisedAt);
  }

  /** As the screen shows oneself. */
  Person person(String id, boolean host, boolean speaking) {
    return new Person(
        id,
        name,
        true,
        host,
        presence(false),
        speaking,
        100,
        Screen.Connection.CONNECTED,
        null,
        null);
  }
}
