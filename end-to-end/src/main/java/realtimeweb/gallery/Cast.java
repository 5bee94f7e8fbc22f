package realtimeweb.gallery;

import java.util.List;
import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.PeerMessage.Presence;
import realtimeweb.session.screen.CandidateType;
import realtimeweb.session.screen.ChannelPath;
import realtimeweb.session.screen.ChannelSecurity;
import realtimeweb.session.screen.Device;
import realtimeweb.session.screen.Devices;
import realtimeweb.session.screen.MediaDevice;
import realtimeweb.session.screen.MediaProblem;
import realtimeweb.session.screen.MicrophoneLevel;
import realtimeweb.session.screen.ParticipantConnection;
import realtimeweb.session.screen.ParticipantState;
import realtimeweb.session.screen.Quality;
import realtimeweb.session.screen.ShareState;

/** The people and devices of the scenes. */
final class Cast {
  static final Device ON = new Device(Device.State.ON, null);
  static final Device OFF = new Device(Device.State.OFF, null);
  static final Device ASKING = new Device(Device.State.ASKING, null);

  private static final List<MediaDevice> AVAILABLE =
      List.of(
          new MediaDevice(MediaDevice.Kind.MICROPHONE, "m1", "Headset (Jabra Evolve 65)"),
          new MediaDevice(MediaDevice.Kind.MICROPHONE, "m2", "Built-in microphone"),
          new MediaDevice(MediaDevice.Kind.CAMERA, "c1", "FaceTime HD Camera"),
          new MediaDevice(MediaDevice.Kind.CAMERA, "c2", "Logitech BRIO"),
          new MediaDevice(MediaDevice.Kind.SPEAKER, "s1", "Headset (Jabra Evolve 65)"),
          new MediaDevice(MediaDevice.Kind.SPEAKER, "s2", "Built-in speakers"));

  private static final String DIGITS =
      "31844 90275 16630 48213 77091 25548 60317 99482 13706 85524 40961 72238";

  private static final String SELF = "0000000000000000";
  private static final Quality GOOD =
      new Quality(3, 42, 1, 1_480_000, 1_210_000, 1280, 720, 30, "VP8", CandidateType.HOST);

  private Cast() {}

  static Devices devices(Device microphone, Device camera) {
    return new Devices(
        microphone,
        camera,
        true,
        false,
        true,
        ShareState.OFF,
        AVAILABLE,
        new MicrophoneLevel(microphone.state() == Device.State.ON ? 34 : 0, false));
  }

  static Device without(MediaProblem problem) {
    return new Device(Device.State.OFF, problem);
  }

  static ParticipantState self(boolean microphone, boolean camera) {
    return new ParticipantState(
        SELF,
        "Minh Anh",
        true,
        true,
        presence(microphone, camera),
        false,
        100,
        ParticipantConnection.CONNECTED,
        null,
        null);
  }

  static Presence presence(boolean microphone, boolean camera) {
    return new Presence(microphone, camera, false, false, false, 0);
  }

  static ParticipantState other(String name, boolean microphone, boolean camera) {
    return person(
        name, microphone, camera, ParticipantConnection.CONNECTED, security(false, false));
  }

  static ParticipantState recording(String name) {
    ParticipantState person = other(name, true, true);
    return new ParticipantState(
        person.id(),
        name,
        false,
        false,
        new Presence(true, true, false, false, true, 0),
        false,
        100,
        person.connection(),
        person.security(),
        person.quality());
  }

  static ParticipantState verified(String name) {
    return person(name, true, true, ParticipantConnection.CONNECTED, security(true, false));
  }

  static ParticipantState person(
      String name,
      boolean microphone,
      boolean camera,
      ParticipantConnection connection,
      @Nullable ChannelSecurity security) {
    return new ParticipantState(
        "id-" + name,
        name,
        false,
        false,
        presence(microphone, camera),
        false,
        100,
        connection,
        security,
        connection == ParticipantConnection.CONNECTED ? GOOD : null);
  }

  static ChannelSecurity security(boolean verified, boolean overdue) {
    return security(verified, overdue, ChannelPath.DIRECT);
  }

  static ChannelSecurity security(boolean verified, boolean overdue, ChannelPath path) {
    long started = System.currentTimeMillis() - (overdue ? 421_000 : 42_000);
    return new ChannelSecurity(DIGITS, verified, 7, started, overdue, path);
  }

  /** Before the safety number is known. */
  static ChannelSecurity computing() {
    return new ChannelSecurity("", false, 1, System.currentTimeMillis(), false, ChannelPath.DIRECT);
  }

  static List<ParticipantState> eight() {
    return List.of(
        other("Alice Martin", true, true),
        other("Nguyễn Văn Bình", false, false),
        verified("Chloé Dubois"),
        other("David Okafor", false, true),
        other("Emma Lindqvist", true, false),
        other("Phạm Thu Hà", true, true),
        other("Maximilian von Hohenberg-Sonderhausen", false, false),
        self(true, true));
  }

  /** One for each state of a connection. */
  static List<ParticipantState> states() {
    return List.of(
        person("", false, false, ParticipantConnection.GREETING, null),
        person("Bình", true, false, ParticipantConnection.CONNECTING, security(false, false)),
        person(
            "Chloé Dubois", true, true, ParticipantConnection.RECONNECTING, security(true, true)),
        person(
            "David Okafor",
            true,
            true,
            ParticipantConnection.FAILED,
            security(false, false, ChannelPath.RELAY)),
        person("Eve", false, false, ParticipantConnection.DIFFERENT_PASSPHRASE, null),
        self(false, true));
  }
}
