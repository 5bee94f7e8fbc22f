package realtimeweb.checkup;

import java.util.List;
import realtimeweb.checkup.finding.Check;
import realtimeweb.checkup.finding.CheckupSummary;
import realtimeweb.checkup.finding.Finding;
import realtimeweb.checkup.finding.Grade;
import realtimeweb.checkup.finding.Verdict;

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

  public CheckupSummary tally() {
    int untried = count(Grade.NOT_TRIED) + count(Grade.ASKING);
    return new CheckupSummary(count(Grade.BAD), count(Grade.WARNING), untried, offersNoWayOut());
  }

  private boolean offersNoWayOut() {
    for (Finding finding : findings) {
      boolean stun = finding.check() == Check.STUN;
      boolean turn = finding.check().isTurn();
      if ((stun && finding.verdict() != Verdict.STUN_MISSING)
          || (turn && finding.verdict() != Verdict.TURN_MISSING)) {
        return false;
      }
    }
    return true;
  }

  private int count(Grade grade) {
    int count = 0;
    for (Finding finding : findings) {
      count += finding.grade() == grade ? 1 : 0;
    }
    return count;
  }
}
