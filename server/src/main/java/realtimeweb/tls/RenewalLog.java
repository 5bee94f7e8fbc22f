package realtimeweb.tls;

import java.time.Instant;

/** Receives the results of certificate renewals. */
public interface RenewalLog {
  /** Another certificate serves, and is valid so long. */
  void renewed(Instant until);

  /** The certificate is in use, but some clients reject it; one sentence says which. */
  void doubted(String sentence);

  /** Renewal failed and the old certificate stays; one sentence says why. */
  void failed(String sentence);

  /** An internal error (a bug). */
  void bug(RuntimeException mistake);
}
