package realtimeweb.browser.rtc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class FingerprintTest {
  @Test
  void bytesAreUpperCaseHexadecimalPartedByColons() {
    assertEquals("sha-256 00:0F:AB:FF", Fingerprint.ofHash(new byte[] {0, 15, (byte) 0xab, -1}));
  }

  @Test
  void itIsFoundInADescription() {
    assertEquals(
        "sha-256 AB:CD",
        Fingerprint.ofDescription("v=0\r\na=fingerprint:sha-256 AB:CD\r\nm=x\r\n"));
  }
}
