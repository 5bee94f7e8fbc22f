package realtimeweb.checkup;

import java.util.List;

/**
 * The doctor's page, as one immutable value.
 *
 * @param findings one for each {@link Check}, in their order
 * @param report to be copied, once everything is known; else empty
 */
public record Checkup(Progress progress, List<Finding> findings, String report) {
  /** How far it is. */
  public enum Progress {
    /** Nothing happens before the person wants it. */
    READY,
    RUNNING,
    DONE
  }

  /** How many findings are that good. */
  public int count(Grade grade) {
    int count = 0;
    for (Finding finding : findings) {
      count += finding.grade() == grade ? 1 : 0;
    }
    return count;
  }
}
