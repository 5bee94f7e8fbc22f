package realtimeweb.link;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class AsciiTest {
  @Test
  void lettersOfBothCasesAreTheSame() {
    assertTrue(Ascii.same("sha-256 AB:cd", "SHA-256 ab:CD"));
    assertTrue(Ascii.matches("rtpmap:111 OPUS/48000", 10, " opus/", 6));
  }

  @Test
  void whatOnlyLooksLikeAnotherCaseIsNot() {
    assertFalse(Ascii.same("@[", "`{"));
    assertFalse(Ascii.same("\u017f", "s"));
    assertFalse(Ascii.same("\u212a", "k"));
  }

  @Test
  void aPartIsNotTheWhole() {
    assertFalse(Ascii.same("ab", "abc"));
    assertFalse(Ascii.same("abc", "ab"));
    assertFalse(Ascii.matches("opu", 0, "opus", 4));
  }
}
