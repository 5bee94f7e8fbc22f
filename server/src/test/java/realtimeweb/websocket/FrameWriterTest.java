package realtimeweb.websocket;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** What RFC 6455 asks of a server's frames. */
class FrameWriterTest {
  private static String header(int opcode, int length) {
    ByteBuffer to = ByteBuffer.allocate(FrameWriter.MAX_HEADER_BYTES);
    FrameWriter.putHeader(to, opcode, length);
    return HexFormat.of().formatHex(to.array(), 0, to.position());
  }

  @Test
  void framesAreFinalUnmaskedAndTheirLengthsMinimal5152() {
    assertEquals("8100", header(Opcode.TEXT, 0));
    assertEquals("827d", header(Opcode.BINARY, 125));
    assertEquals("827e007e", header(Opcode.BINARY, 126));
    assertEquals("827effff", header(Opcode.BINARY, 65_535));
    assertEquals("827f0000000000010000", header(Opcode.BINARY, 65_536));
  }

  @Test
  void aCloseCarriesItsCodeAndReason551() {
    assertArrayEquals(
        new byte[] {3, (byte) 0xE9, 'b', 'y', 'e'}, FrameWriter.closing(1001, "bye").array());
  }

  @Test
  void aCloseWithoutACodeIsAnsweredWithoutOne741() {
    assertEquals(0, FrameWriter.closing(StatusCode.NONE, "").remaining());
  }
}
