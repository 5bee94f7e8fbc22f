package realtimeweb.checkup;

import java.util.List;
import realtimeweb.checkup.finding.Finding;
import realtimeweb.checkup.finding.Measurements;
import realtimeweb.protocol.Wire;

/**
 * A checkup in words that can be sent to somebody who helps: no address, name, room or device. The
 * words are those of the program, in every language the same.
 */
final class DoctorReport {
  private DoctorReport() {}

  static String of(List<Finding> findings, String browser) {
    StringBuilder text = new StringBuilder();
    text.append("RealtimeWeb checkup\n");
    text.append("protocol ").append(Wire.VERSION).append('\n');
    text.append("browser ").append(browser).append('\n');
    for (Finding finding : findings) {
      text.append(line(finding)).append('\n');
    }
    return text.toString();
  }

  private static String line(Finding finding) {
    Measurements measured = finding.measured();
    return finding.grade()
        + " "
        + finding.check()
        + ": "
        + finding.verdict()
        + (finding.verdict().saw().isEmpty() ? "" : ", " + finding.verdict().saw())
        + (finding.problem() == null ? "" : ", " + finding.problem())
        + figure(", ", measured.millis(), " ms")
        + figure(", jitter ", measured.jitterMillis(), " ms")
        + figure(", ", measured.bitsPerSecond(), " bit/s");
  }

  private static String figure(String before, int value, String unit) {
    return value == 0 ? "" : before + value + unit;
  }
}
