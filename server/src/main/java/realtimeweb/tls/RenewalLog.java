package realtimeweb.tls;

import java.time.Instant;

/** Receives the results of certificate renewals. */
public interface RenewalLog {
  /** Another certificate serves, and is valid so long. */
  void renewed(Instant until);

  /** It serves, but not everybody; one sentence says whom not. */
  void doubted(String sentence);

  /** There should be another, but the old one stays; one sentence says why. */
  void failed(String sentence);

  /** A mistake of this program. */
  void bug(RuntimeException mistake);
}
