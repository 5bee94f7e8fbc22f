package realtimeweb.secure.noise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import realtimeweb.secure.Hex;

/** HKDF as RFC 5869 has it, for the empty salt that is all we use. */
class HkdfTest {
  private final Crypto crypto = new JvmCrypto();

  @Test
  void testCaseThreeOfAppendixA() {
    byte[] keyMaterial = Hex.bytes("0b".repeat(22));
    assertEquals(
        "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8",
        Hex.of(Hkdf.derive(crypto, keyMaterial, "", 42)));
  }

  @Test
  void aShorterOutputBeginsALongerOne() {
    byte[] keyMaterial = {1, 2, 3};
    String longer = Hex.of(Hkdf.derive(crypto, keyMaterial, "label", 100));
    for (int length : new int[] {1, 31, 32, 33, 64}) {
      String shorter = Hex.of(Hkdf.derive(crypto, keyMaterial, "label", length));
      assertEquals(longer.substring(0, 2 * length), shorter);
    }
  }
}
