package realtimeweb.checkup.checks;

import realtimeweb.checkup.finding.Check;
import realtimeweb.checkup.finding.Finding;
import realtimeweb.checkup.finding.Verdict;

/** Whether this page can call at all. */
public final class BrowserCheck implements CheckRunner {
  private final BrowserFeatures baseline;
  private final CheckNotes notes;

  public BrowserCheck(BrowserFeatures baseline, CheckNotes notes) {
    this.baseline = baseline;
    this.notes = notes;
  }

  @Override
  public Check check() {
    return Check.BROWSER;
  }

  @Override
  public void begin(Chart chart) {
    if (baseline.fits()) {
      notes.browserFits();
    }
    chart.conclude(late());
  }

  @Override
  public long patienceMillis() {
    return 1_000;
  }

  @Override
  public Finding late() {
    return new Finding(check(), verdict());
  }

  private Verdict verdict() {
    if (baseline.fits()) {
      return Verdict.BROWSER_FITS;
    }
    return baseline.secureContext() ? Verdict.BROWSER_TOO_OLD : Verdict.BROWSER_INSECURE;
  }

  @Override
  public void end() {}
}
