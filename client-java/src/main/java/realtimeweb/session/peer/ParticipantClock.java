package realtimeweb.session.peer;

/** What a peer's clock says, beside our own; both in milliseconds since 1970. */
final class ParticipantClock {
  private boolean known;
  private long ahead;

  /** The peer's clock said this a moment ago, when ours said that. */
  void reads(long theirs, long ours) {
    known = true;
    ahead = theirs - ours;
  }

  /** A time that the peer claims, by our own clock; if its clock is not known, the other one. */
  long here(long claimed, long otherwise) {
    return known ? claimed - ahead : otherwise;
  }
}
