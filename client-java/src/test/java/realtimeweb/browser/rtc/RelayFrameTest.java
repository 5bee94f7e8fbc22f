package realtimeweb.browser.rtc;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class RelayFrameTest {
  private static final String ID = "00a1b2c3d4e5f6ff";

  @Test
  void theIdLeadsInBinary() {
    byte[] frame = RelayFrame.of(ID, new byte[] {7});
    byte[] expected = {
      0, (byte) 0xa1, (byte) 0xb2, (byte) 0xc3, (byte) 0xd4, (byte) 0xe5, (byte) 0xf6, -1, 7
    };
    assertArrayEquals(expected, frame);
  }

  @Test
  void whatWasWrittenIsRead() {
    byte[] frame = RelayFrame.of(ID, new byte[] {1, 2, 3});
    assertEquals(ID, RelayFrame.id(frame));
    assertArrayEquals(new byte[] {1, 2, 3}, RelayFrame.sealed(frame));
  }

  @Test
  void aFrameMayBeEmptyButNotShorterThanItsId() {
    assertArrayEquals(new byte[0], RelayFrame.sealed(RelayFrame.of(ID, new byte[0])));
    assertTrue(RelayFrame.hasId(new byte[8]));
    assertFalse(RelayFrame.hasId(new byte[7]));
  }
}
