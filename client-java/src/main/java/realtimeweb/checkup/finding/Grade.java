package realtimeweb.checkup.finding;

/** How good a finding is. */
public enum Grade {
  WAITING,
  RUNNING,
  /** Only the person can tell. */
  ASKING,
  GOOD,
  /** A call works, but not as it could. */
  WARNING,
  BAD,
  NOT_TRIED
}
