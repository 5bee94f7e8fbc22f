package realtimeweb.gallery;

import java.util.List;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.MediaProblem;
import realtimeweb.session.Screen.Connection;
import realtimeweb.session.Screen.Device;
import realtimeweb.session.Screen.DeviceState;
import realtimeweb.session.Screen.Devices;
import realtimeweb.session.Screen.Path;
import realtimeweb.session.Screen.Person;
import realtimeweb.session.Screen.Security;

/** The people and devices of the scenes. */
final class Cast {
  static final Device ON = new Device(DeviceState.ON, null);
  static final Device OFF = new Device(DeviceState.OFF, null);
  static final Device ASKING = new Device(DeviceState.ASKING, null);

  private static final String DIGITS =
      "31844 90275 16630 48213 77091 25548 60317 99482 13706 85524 40961 72238";

  private Cast() {}

  static Devices devices(Device microphone, Device camera) {
    return new Devices(microphone, camera);
  }

  static Device without(MediaProblem problem) {
    return new Device(DeviceState.OFF, problem);
  }

  static Person self(boolean microphone, boolean camera) {
    return new Person(
        "0000000000000000", "Minh Anh", true, microphone, camera, Connection.CONNECTED, null);
  }

  static Person other(String name, boolean microphone, boolean camera) {
    return person(name, microphone, camera, Connection.CONNECTED, security(false, false));
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
    return new Person("id-" + name, name, false, microphone, camera, connection, security);
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
