package realtimeweb.session;

import java.util.List;
import realtimeweb.protocol.Wire;
import realtimeweb.session.ports.Display;
import realtimeweb.session.screen.ChannelSecurity;
import realtimeweb.session.screen.Device;
import realtimeweb.session.screen.Devices;
import realtimeweb.session.screen.MediaDevice;
import realtimeweb.session.screen.Notice;
import realtimeweb.session.screen.Panel;
import realtimeweb.session.screen.ParticipantState;
import realtimeweb.session.screen.Quality;
import realtimeweb.session.screen.Screen.InCall;

/**
 * A call in words that can be sent to somebody who helps: no name, address, key or content. The
 * words are those of the program, in every language the same.
 */
final class CallReport {
  private final StringBuilder text = new StringBuilder();

  private CallReport() {}

  /**
   * The report that is shown: once written, it stays as it is while somebody reads or copies it.
   */
  static final class Shown {
    private final Display display;
    private String report = "";

    Shown(Display display) {
      this.display = display;
    }

    /** The report of the call while its panel is open, else empty. */
    String of(InCall call) {
      if (call.panel() != Panel.REPORT) {
        report = "";
      } else if (report.isEmpty()) {
        report = CallReport.of(call, display.browser());
      }
      return report;
    }
  }

  /**
   * The report, of a few lines.
   *
   * @param browser name and version
   */
  static String of(InCall call, String browser) {
    CallReport report = new CallReport();
    report.line("RealtimeWeb call report");
    report.line("protocol " + Wire.VERSION);
    report.line("browser " + browser);
    report.line("server " + call.server() + (call.access().locked() ? ", room locked" : ""));
    report.devices(call.devices());
    report.line("recording " + call.recording());
    report.people(call.people());
    report.notices(call.notices());
    return report.text.toString();
  }

  private void devices(Devices devices) {
    line(
        "microphone " + state(devices.microphone()) + (devices.sound().silent() ? ", silent" : ""));
    line("camera " + state(devices.camera()));
    line("screen " + devices.share());
    for (MediaDevice.Kind kind : MediaDevice.Kind.values()) {
      long count = devices.available().stream().filter(d -> d.kind() == kind).count();
      line("devices of kind " + kind + ": " + count);
    }
  }

  private void people(List<ParticipantState> people) {
    int number = 0;
    for (ParticipantState person : people) {
      if (!person.self()) {
        person("person " + ++number, person);
      }
    }
    line("others " + number);
  }

  private void person(String who, ParticipantState person) {
    line(who + ": " + person.connection() + (person.host() ? ", host" : ""));
    line(
        who
            + ": microphone "
            + onOff(person.presence().microphone())
            + ", camera "
            + onOff(person.presence().camera())
            + (person.presence().paused() ? ", paused" : "")
            + ", screen "
            + onOff(person.presence().screen()));
    ChannelSecurity security = person.security();
    if (security != null) {
      line(
          who
              + ": epoch "
              + security.epoch()
              + ", frames "
              + security.path()
              + (security.rotationOverdue() ? ", rotation overdue" : ""));
    }
    Quality quality = person.quality();
    if (quality != null) {
      quality(who, quality);
    }
  }

  private void quality(String who, Quality quality) {
    line(
        who
            + ": bars "
            + quality.bars()
            + ", round trip "
            + quality.roundTripMillis()
            + " ms, loss "
            + quality.lossPermille()
            + " permille, media "
            + quality.via());
    line(
        who
            + ": receives "
            + quality.receivedBitrate()
            + " bit/s, sends "
            + quality.sentBitrate()
            + " bit/s");
    line(
        who
            + ": picture "
            + quality.frameWidth()
            + "x"
            + quality.frameHeight()
            + ", "
            + quality.framesPerSecond()
            + " frames/s "
            + quality.codec());
  }

  private void notices(List<Notice> notices) {
    for (Notice.Kind kind : Notice.Kind.values()) {
      long count = notices.stream().filter(n -> n.kind() == kind).count();
      if (count > 0) {
        line("notice " + kind + ": " + count);
      }
    }
  }

  private void line(String words) {
    text.append(words).append('\n');
  }

  private static String state(Device device) {
    return device.state() + (device.problem() == null ? "" : ", " + device.problem());
  }

  private static String onOff(boolean on) {
    return on ? "on" : "off";
  }
}
