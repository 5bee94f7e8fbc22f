package realtimeweb.session;

import realtimeweb.protocol.PeerMessage.Presence;
import realtimeweb.session.devices.DeviceControl;
import realtimeweb.session.devices.RecordingControl;
import realtimeweb.session.screen.ParticipantConnection;
import realtimeweb.session.screen.ParticipantState;
import realtimeweb.session.screen.RecordingState;
import realtimeweb.session.screen.ShareState;

/** What oneself does in the call, as the others are told. */
final class LocalParticipant {
  private final DeviceControl devices;
  private final RecordingControl recording;
  private String name;
  private long handRaisedAt;

  LocalParticipant(String name, DeviceControl devices, RecordingControl recording) {
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

  void toggleShare() {
    devices.toggleShare();
  }

  void toggleRecording() {
    recording.toggle();
  }

  boolean microphoneOn() {
    return devices.microphoneOn();
  }

  boolean cameraOn() {
    return devices.cameraOn();
  }

  boolean sharing() {
    return devices.share().share() == ShareState.ON;
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
        recording.recording() == RecordingState.ON,
        handRaisedAt);
  }

  /** As the screen shows oneself. */
  ParticipantState person(String id, boolean host, boolean speaking) {
    return new ParticipantState(
        id,
        name,
        true,
        host,
        presence(false),
        speaking,
        100,
        ParticipantConnection.CONNECTED,
        null,
        null);
  }
}
