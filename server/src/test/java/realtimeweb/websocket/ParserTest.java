package realtimeweb.websocket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static realtimeweb.websocket.Opcode.BINARY;
import static realtimeweb.websocket.Opcode.CLOSE;
import static realtimeweb.websocket.Opcode.CONTINUATION;
import static realtimeweb.websocket.Opcode.PING;
import static realtimeweb.websocket.Opcode.PONG;
import static realtimeweb.websocket.Opcode.TEXT;
import static realtimeweb.websocket.Stream.FINAL;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What RFC 6455 asks of whoever reads a client's frames. */
class ParserTest {
  private static void heard(Stream stream, String... lines) {
    assertEquals(List.of(lines), stream.heard());
    assertEquals(List.of(lines), stream.heardBy(1), "byte by byte");
  }

  private static void fails(Stream stream, String rule) {
    heard(stream, "failed 1002 " + rule);
  }

  @Test
  void theRfcsOwnMaskedHelloIsRead57() {
    heard(
        new Stream().raw(0x81, 0x85, 0x37, 0xFA, 0x21, 0x3D, 0x7F, 0x9F, 0x4D, 0x51, 0x58),
        "text Hello");
  }

  @Test
  void anUnmaskedFrameFailsTheConnection51() {
    fails(new Stream().raw(0x81, 0x05, 'H', 'e', 'l', 'l', 'o'), "NOT_MASKED");
  }

  @Test
  void reservedBitsWithoutAnExtensionFailTheConnection52() {
    for (int bit : new int[] {0x40, 0x20, 0x10}) {
      fails(new Stream().frame(FINAL | bit | TEXT, "x"), "RESERVED_BITS");
    }
  }

  @Test
  void reservedOpcodesFailTheConnection52() {
    for (int opcode : new int[] {3, 4, 5, 6, 7, 0xB, 0xC, 0xD, 0xE, 0xF}) {
      fails(new Stream().frame(FINAL | opcode, "x"), "RESERVED_OPCODE");
    }
  }

  @Test
  void aLengthThatCouldBeShorterFailsTheConnection52() {
    fails(new Stream().raw(FINAL | BINARY, 0xFE, 0, 125), "LENGTH_NOT_MINIMAL");
    fails(new Stream().long64(FINAL | BINARY, 0xFFFF), "LENGTH_NOT_MINIMAL");
  }

  @Test
  void aLengthWithTheHighestBitFailsTheConnection52() {
    fails(new Stream().long64(FINAL | BINARY, Long.MIN_VALUE), "LENGTH_NOT_MINIMAL");
    fails(new Stream().long64(FINAL | BINARY, -1), "LENGTH_NOT_MINIMAL");
  }

  @Test
  void everyFormOfLengthIsRead52() {
    for (int length : new int[] {0, 1, 7, 8, 9, 125, 126, 127, 65_535, 65_536, 70_000}) {
      heard(new Stream().frame(FINAL | BINARY, new byte[length]), "binary " + "00".repeat(length));
    }
  }

  @Test
  void fragmentsAreOneMessage54() {
    heard(
        new Stream().frame(TEXT, "He").frame(CONTINUATION).frame(FINAL | CONTINUATION, "llo"),
        "text Hello");
  }

  @Test
  void controlFramesComeBetweenFragments54() {
    heard(
        new Stream()
            .frame(BINARY, "a")
            .frame(FINAL | PING, "p")
            .frame(FINAL | PONG)
            .frame(FINAL | CONTINUATION, "b"),
        "ping 70",
        "pong ",
        "binary 6162");
  }

  @Test
  void aContinuationOfNothingFailsTheConnection54() {
    fails(new Stream().frame(FINAL | CONTINUATION, "x"), "MESSAGES_INTERLEAVED");
  }

  @Test
  void aMessageWithinAMessageFailsTheConnection54() {
    fails(new Stream().frame(TEXT, "a").frame(FINAL | TEXT, "b"), "MESSAGES_INTERLEAVED");
    fails(new Stream().frame(BINARY).frame(BINARY), "MESSAGES_INTERLEAVED");
  }

  @Test
  void aFragmentedControlFrameFailsTheConnection55() {
    for (int opcode : new int[] {CLOSE, PING, PONG}) {
      fails(new Stream().frame(opcode), "FRAGMENTED_CONTROL_FRAME");
    }
  }

  @Test
  void aControlFrameOf126BytesFailsTheConnection55() {
    heard(new Stream().frame(FINAL | PING, new byte[125]), "ping " + "00".repeat(125));
    fails(new Stream().frame(FINAL | PING, new byte[126]), "LONG_CONTROL_FRAME");
  }

  @Test
  void nothingIsHeardAfterAClose551() {
    heard(new Stream().frame(FINAL | CLOSE).frame(FINAL | TEXT, "late"), "close 1005");
  }

  @Test
  void aCloseWithCodeAndReasonIsHeardAmidAMessage551() {
    heard(new Stream().frame(TEXT, "a").frame(FINAL | CLOSE, closing(1001, "bye")), "close 1001");
  }

  @Test
  void aCloseOfOneByteFailsTheConnection551() {
    fails(new Stream().frame(FINAL | CLOSE, (byte) 3), "CLOSE_CODE");
  }

  @Test
  void aReasonThatIsNotUtf8FailsTheConnection551() {
    heard(
        new Stream().frame(FINAL | CLOSE, (byte) 3, (byte) 0xE8, (byte) 0xC3),
        "failed 1007 NOT_UTF_8");
  }

  @Test
  void codesThatMustNotBeSentFailTheConnection74() {
    for (int code : new int[] {0, 999, 1004, 1005, 1006, 1015, 2999, 5000, 65_535}) {
      fails(new Stream().frame(FINAL | CLOSE, closing(code, "")), "CLOSE_CODE");
    }
    for (int code : new int[] {1000, 1003, 1007, 1011, 3000, 4999}) {
      heard(new Stream().frame(FINAL | CLOSE, closing(code, "")), "close " + code);
    }
  }

  private static byte[] closing(int code, String reason) {
    byte[] words = reason.getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(2 + words.length).putShort((short) code).put(words).array();
  }

  @Test
  void charactersMayBeCutAcrossFragments56() {
    byte[] smile = "😀".getBytes(StandardCharsets.UTF_8);
    heard(
        new Stream()
            .frame(TEXT, smile[0], smile[1])
            .frame(CONTINUATION, smile[2])
            .frame(FINAL | CONTINUATION, smile[3]),
        "text 😀");
  }

  @Test
  void textThatEndsAmidACharacterFailsTheConnection81() {
    heard(new Stream().frame(FINAL | TEXT, (byte) 0xE2, (byte) 0x82), "failed 1007 NOT_UTF_8");
  }

  @Test
  void textThatIsNotUtf8FailsBeforeItIsWhole81() {
    heard(
        new Stream().head(FINAL | TEXT, 100).raw(0xC0 ^ 0x37, 0xC0 ^ 0xFA),
        "failed 1007 NOT_UTF_8");
  }

  @Test
  void aHugeFrameIsRefusedFromItsHeader() {
    heard(new Stream().long64(FINAL | BINARY, 1L << 62), "tooLarge");
    heard(new Stream().raw(FINAL | TEXT, 0xFE, 0x10, 0x01), "tooLarge");
  }

  @Test
  void fragmentsTogetherAreBoundToo() {
    heard(new Stream().frame(TEXT, new byte[4_096]).raw(FINAL | CONTINUATION, 0x81), "tooLarge");
    heard(new Stream().frame(FINAL | TEXT, "x".repeat(4_096)), "text " + "x".repeat(4_096));
  }

  @Test
  void asManyFragmentsAsAMessageMayHaveAreOneMessage104() {
    heard(emptyFragments(Parser.MAX_FRAGMENTS - 1).frame(FINAL | CONTINUATION, "a"), "text a");
  }

  @Test
  void aFloodOfEmptyFragmentsEndsTheConnection104() {
    heard(emptyFragments(Parser.MAX_FRAGMENTS + 1), "failed 1008 TOO_MANY_FRAGMENTS");
  }

  @Test
  void eachMessageHasItsOwnFragments104() {
    Stream two = emptyFragments(200).frame(FINAL | CONTINUATION, "a").frame(TEXT);
    for (int i = 0; i < 200; i++) {
      two.frame(CONTINUATION);
    }
    heard(two.frame(FINAL | CONTINUATION, "b"), "text a", "text b");
  }

  private static Stream emptyFragments(int count) {
    Stream stream = new Stream().frame(TEXT);
    for (int i = 1; i < count; i++) {
      stream.frame(CONTINUATION);
    }
    return stream;
  }

  @Test
  void aMessageInProgressIsToldFromTheOneBefore() {
    Parser parser = new Parser(10, 10, new Heard());
    parser.parse(ByteBuffer.wrap(new Stream().frame(TEXT, "a").frame(FINAL | PING).bytes()));
    assertTrue(parser.isInMessage());
    long first = parser.messages();
    byte[] next = new Stream().frame(FINAL | CONTINUATION, "b").head(FINAL | BINARY, 3).bytes();
    parser.parse(ByteBuffer.wrap(next));
    assertTrue(parser.isInMessage());
    assertEquals(first + 1, parser.messages());
    parser.parse(ByteBuffer.wrap(new byte[3]));
    assertFalse(parser.isInMessage());
  }
}
