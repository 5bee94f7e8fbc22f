package realtimeweb.gallery;

import java.util.List;
import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.PeerMessage.Presence;
import realtimeweb.session.MediaProblem;
import realtimeweb.session.Screen;
import realtimeweb.session.Screen.Connection;
import realtimeweb.session.Screen.Device;
import realtimeweb.session.Screen.DeviceKind;
import realtimeweb.session.Screen.DeviceState;
import realtimeweb.session.Screen.Devices;
import realtimeweb.session.Screen.MediaDevice;
import realtimeweb.session.Screen.Path;
import realtimeweb.session.Screen.Person;
import realtimeweb.session.Screen.Quality;
import realtimeweb.session.Screen.Security;
import realtimeweb.session.Screen.Sound;
import realtimeweb.session.Screen.Via;

/** The people and devices of the scenes. */
final class Cast {
  static final Device ON = new Device(DeviceState.ON, null);
  static final Device OFF = new Device(DeviceState.OFF, null);
  static final Device ASKING = new Device(DeviceState.ASKING, null);

  private static final List<MediaDevice> AVAILABLE =
      List.of(
          new MediaDevice(DeviceKind.MICROPHONE, "m1", "Headset (Jabra Evolve 65)"),
          new MediaDevice(DeviceKind.MICROPHONE, "m2", "Built-in microphone"),
          new MediaDevice(DeviceKind.CAMERA, "c1", "FaceTime HD Camera"),
          new MediaDevice(DeviceKind.CAMERA, "c2", "Logitech BRIO"),
          new MediaDevice(DeviceKind.SPEAKER, "s1", "Headset (Jabra Evolve 65)"),
          new MediaDevice(DeviceKind.SPEAKER, "s2", "Built-in speakers"));

  private static final String DIGITS =
      "31844 90275 16630 48213 77091 25548 60317 99482 13706 85524 40961 72238";

  private static final String SELF = "0000000000000000";
  private static final Quality GOOD =
      new Quality(3, 42, 1, 1_480_000, 1_210_000, 1280, 720, 30, "VP8", Via.HOST);

  private Cast() {}

  static Devices devices(Device microphone, Device camera) {
    return new Devices(
        microphone,
        camera,
        true,
        false,
        true,
        Screen.Share.OFF,
        AVAILABLE,
        new Sound(microphone.state() == DeviceState.ON ? 34 : 0, false));
  }

  static Device without(MediaProblem problem) {
    return new Device(DeviceState.OFF, problem);
  }

  static Person self(boolean microphone, boolean camera) {
    return new Person(
        SELF,
        "Minh Anh",
        true,
        true,
        presence(microphone, camera),
        false,
        100,
        Connection.CONNECTED,
        null,
        null);
  }

  static Presence presence(boolean microphone, boolean camera) {
    return new Presence(microphone, camera, false, false, false, 0);
  }

  static Person other(String name, boolean microphone, boolean camera) {
    return person(name, microphone, camera, Connection.CONNECTED, security(false, false));
  }

  static Person recording(String name) {
    Person person = other(name, true, true);
    return new Person(
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

  static Person verified(String name) {
    return person(name, true, true, Connection.CONNECTED, security(true, false));
  }

  static Person person(
      String name,
      boolean microphone,
      boolean camera,
      Connection connection,
      @Nullable Security security) {
    return new Person(
        "id-" + name,
        name,
        false,
        false,
        presence(microphone, camera),
        false,
        100,
        connection,
        security,
        connection == Connection.CONNECTED ? GOOD : null);
  }

  static Security security(boolean verified, boolean overdue) {
    return security(verified, overdue, Path.DIRECT);
  }

  static Security security(boolean verified, boolean overdue, Path path) {
    long started = System.currentTimeMillis() - (overdue ? 421_000 : 42_000);
    return new Security(DIGITS, verified, 7, started, overdue, path);
  }

  /** Before the safety number is known. */
  static Security computing() {
    return new Security("", false, 1, System.currentTimeMillis(), false, Path.DIRECT);
  }

  static List<Person> eight() {
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
  static List<Person> states() {
    return List.of(
        person("", false, false, Connection.GREETING, null),
        person("Bình", true, false, Connection.CONNECTING, security(false, false)),
        person("Chloé Dubois", true, true, Connection.RECONNECTING, security(true, true)),
        person("David Okafor", true, true, Connection.FAILED, security(false, false, Path.RELAY)),
        person("Eve", false, false, Connection.DIFFERENT_PASSPHRASE, null),
        self(false, true));
  }
}
