package realtimeweb.link;

import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.PeerMessage.Description;

/**
 * Keeps a=setup (RFC 5763 section 5) in our later answers as it was first agreed. Firefox answers a
 * new offer as active even where it was passive, and Chromium then refuses to change its role.
 */
final class DtlsRole {
  private static final String ATTRIBUTE = "a=setup:";
  private static final String ACTIVE = "active";
  private static final String PASSIVE = "passive";

  private @Nullable String ours;

  /** Remembers our role from the first answer they sent. */
  void theirAnswer(Description answer) {
    if (ours == null) {
      ours = answer.sdp().contains(ATTRIBUTE + ACTIVE) ? PASSIVE : ACTIVE;
    }
  }

  /** Our answer, with the role that was first agreed. */
  Description ourAnswer(Description answer) {
    String sdp = answer.sdp();
    if (ours == null) {
      ours = sdp.contains(ATTRIBUTE + ACTIVE) ? ACTIVE : PASSIVE;
    }
    String other = ours.equals(ACTIVE) ? PASSIVE : ACTIVE;
    return new Description(answer.kind(), sdp.replace(ATTRIBUTE + other, ATTRIBUTE + ours));
  }
}
