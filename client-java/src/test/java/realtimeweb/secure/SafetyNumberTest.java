package realtimeweb.secure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import realtimeweb.secure.noise.Crypto;
import realtimeweb.secure.noise.JvmCrypto;

/** Fixed values come from an independent implementation of PBKDF2. */
class SafetyNumberTest {
  private final Crypto crypto = new JvmCrypto();

  private static byte[] key(int fill) {
    byte[] key = new byte[65];
    Arrays.fill(key, (byte) fill);
    key[0] = 4;
    return key;
  }

  @Test
  void bothScreensShowTheSame() {
    String expected = "06618 59893 15934 39595 65837 35067 18167 32482 63764 71485 33790 54149";
    assertEquals(expected, SafetyNumber.of(crypto, key(0x7f), key(0x80)));
    assertEquals(expected, SafetyNumber.of(crypto, key(0x80), key(0x7f)));
  }

  @Test
  void itIsTwelveGroupsOfFiveDigits() {
    String number = SafetyNumber.of(crypto, key(5), key(6));
    String[] groups = number.split(" ", -1);
    assertEquals(12, groups.length);
    for (String group : groups) {
      assertEquals(5, group.length());
      assertTrue(group.chars().allMatch(Character::isDigit));
    }
  }

  @Test
  void oneOtherByteIsAnotherNumber() {
    byte[] almost = key(6);
    almost[64]++;
    assertNotEquals(
        SafetyNumber.of(crypto, key(5), key(6)), SafetyNumber.of(crypto, key(5), almost));
  }
}
