package realtimeweb.tls;

import java.time.Instant;

/** Told of what becomes of the certificate. */
public interface RenewalLog {
  /** Another certificate serves, and is valid so long. */
  void renewed(Instant until);

  /** There should be another, but the old one stays; one sentence says why. */
  void failed(String sentence);

  /** A mistake of this program. */
  void bug(RuntimeException mistake);
}
