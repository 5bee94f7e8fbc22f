package realtimeweb.link;

import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.PeerMessage.Description;

/**
 * Keeps the DTLS role (a=setup, RFC 5763 section 5) of the first negotiation in later local
 * answers. Firefox answers a new offer as active even if it was passive before, and Chromium then
 * refuses to change its role.
 */
final class DtlsRole {
  private static final String ATTRIBUTE = "a=setup:";
  private static final String ACTIVE = "active";
  private static final String PASSIVE = "passive";

  private @Nullable String ours;

  /** Records the local role from the peer's first answer. */
  void theirAnswer(Description answer) {
    if (ours == null) {
      ours = answer.sdp().contains(ATTRIBUTE + ACTIVE) ? PASSIVE : ACTIVE;
    }
  }

  /** The local answer, with the role of the first negotiation. */
  Description ourAnswer(Description answer) {
    String sdp = answer.sdp();
    if (ours == null) {
      ours = sdp.contains(ATTRIBUTE + ACTIVE) ? ACTIVE : PASSIVE;
    }
    String other = ours.equals(ACTIVE) ? PASSIVE : ACTIVE;
    return new Description(answer.kind(), sdp.replace(ATTRIBUTE + other, ATTRIBUTE + ours));
  }
}
