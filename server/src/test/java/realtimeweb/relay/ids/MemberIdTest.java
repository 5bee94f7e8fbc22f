package realtimeweb.relay.ids;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemberIdTest {
  @Test
  void everyLowerCaseHexDigitIsOne() {
    assertEquals(0x0123456789abcdefL, MemberId.key("0123456789abcdef"));
    assertEquals("0123456789abcdef", MemberId.text(0x0123456789abcdefL));
    assertEquals(-1L, MemberId.key("ffffffffffffffff"));
  }

  /** The neighbors of the digits in ASCII, upper case, another script's digit, another length. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "012345678/abcdef",
        "012345678:abcdef",
        "012345678`abcdef",
        "012345678gabcdef",
        "0123456789ABCDEF",
        "012345678\u0669abcdef",
        "0123456789abcde",
        "0123456789abcdef0",
        ""
      })
  void nothingElseIsAnId(String text) {
    assertNull(MemberId.key(text));
  }
}
