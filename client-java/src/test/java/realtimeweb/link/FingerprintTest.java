package realtimeweb.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FingerprintTest {
  private static final String OURS = "sha-256 AB:CD:EF";

  /** A bar stands for the end of a line, a tilde for a carriage return. */
  @ParameterizedTest
  @CsvSource({
    // one, at the end of the session description or before more, with either line end
    "v=0|a=fingerprint:sha-256 AB:CD:EF, true",
    "a=fingerprint:sha-256 AB:CD:EF|a=setup:actpass, true",
    "a=fingerprint:sha-256 AB:CD:EF~|a=setup:actpass~, true",
    // letters of either case are the same (RFC 8122 section 5), and white space around is none
    "a=fingerprint:SHA-256 ab:cd:ef, true",
    "'a=fingerprint: sha-256 AB:CD:EF ', true",
    // at session and at media level
    "a=fingerprint:sha-256 AB:CD:EF|m=audio|a=fingerprint:sha-256 AB:CD:EF, true",
    "a=fingerprint:sha-256 AB:CD:EF|m=audio|a=fingerprint:sha-256 00:00:00, false",
    "a=fingerprint:sha-256 00:00:00|m=audio|a=fingerprint:sha-256 AB:CD:EF, false",
    // another certificate, another hash, a part, more, or none at all
    "a=fingerprint:sha-256 AB:CD:EE, false",
    "a=fingerprint:sha-1 AB:CD:EF, false",
    "a=fingerprint:sha-256 AB:CD, false",
    "a=fingerprint:sha-256 AB:CD:EF:00, false",
    "a=fingerprint:, false",
    "v=0|m=audio, false",
    "'', false"
  })
  void everyFingerprintIsTheExpectedOneAndThereIsOne(String sdp, boolean only) {
    assertEquals(only, Fingerprint.isOnlyOne(sdp.replace('|', '\n').replace('~', '\r'), OURS));
  }
}
