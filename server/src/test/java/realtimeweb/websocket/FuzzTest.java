package realtimeweb.websocket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static realtimeweb.websocket.Stream.FINAL;

import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Chance against the parser; a failure names the seed that brings it back. */
class FuzzTest {
  private static final int ROUNDS = 3_000;
  private static final int MANY = 1 << 20;
  private static final String WORDS = "plain, ä, €, 😀; ";

  private final long start = System.nanoTime();

  private static Stream valid(Random random) {
    Stream stream = new Stream();
    for (int left = 1 + random.nextInt(8); left > 0; left--) {
      message(stream, random);
    }
    return stream;
  }

  private static void message(Stream stream, Random random) {
    boolean text = random.nextBoolean();
    byte[] payload =
        text
            ? WORDS.repeat(random.nextInt(20)).getBytes(StandardCharsets.UTF_8)
            : new byte[random.nextInt(random.nextBoolean() ? 300 : 3_000)];
    int opcode = text ? Opcode.TEXT : Opcode.BINARY;
    int at = 0;
    while (random.nextInt(3) == 0) {
      int end = at + random.nextInt(payload.length - at + 1);
      stream.frame(opcode, Arrays.copyOfRange(payload, at, end));
      stream.frame(FINAL | Opcode.PING, new byte[random.nextInt(126)]);
      opcode = Opcode.CONTINUATION;
      at = end;
    }
    stream.frame(FINAL | opcode, Arrays.copyOfRange(payload, at, payload.length));
  }

  private static List<String> heardInRandomPieces(byte[] bytes, Random random) {
    Heard heard = new Heard();
    Parser parser = new Parser(Stream.MAX_TEXT, Stream.MAX_BINARY, heard);
    ByteBuffer direct = ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
    while (direct.hasRemaining()) {
      int end = direct.position() + 1 + random.nextInt(direct.remaining());
      ByteBuffer piece = direct.duplicate().limit(end);
      parser.parse(piece);
      assertEquals(end, piece.limit());
      assertEquals(0, piece.remaining());
      direct.position(end);
    }
    return heard.lines;
  }

  @Test
  void howAStreamIsCutMakesNoDifference() {
    for (long seed = start; seed < start + ROUNDS; seed++) {
      Random random = new Random(seed);
      byte[] bytes = valid(random).bytes();
      List<String> whole = Stream.heard(bytes, bytes.length);
      assertTrue(whole.stream().noneMatch(line -> line.startsWith("failed")), "seed " + seed);
      assertEquals(whole, heardInRandomPieces(bytes, random), "seed " + seed);
    }
  }

  @Test
  void changedStreamsAreReadAlikeHoweverCutAndEndAtTheFirstFailure() {
    for (long seed = start; seed < start + ROUNDS; seed++) {
      Random random = new Random(seed);
      byte[] bytes = valid(random).bytes();
      for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      }
      alike(bytes, random, seed);
    }
  }

  @Test
  void noiseIsReadAlikeHoweverCutAndEndsAtTheFirstFailure() {
    for (long seed = start; seed < start + ROUNDS; seed++) {
      Random random = new Random(seed);
      byte[] bytes = new byte[1 + random.nextInt(400)];
      random.nextBytes(bytes);
      alike(bytes, random, seed);
    }
  }

  @Test
  void whatIsOnlyAnnouncedIsNotAllocated() {
    var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    for (long seed = start; seed < start + ROUNDS; seed++) {
      Random random = new Random(seed);
      ByteBuffer head = announcement(random);
      Parser parser = new Parser(MANY, MANY, new Heard());
      long before = threads.getCurrentThreadAllocatedBytes();
      parser.parse(head);
      long allocated = threads.getCurrentThreadAllocatedBytes() - before;
      assertTrue(allocated < MANY / 16, "seed " + seed + " allocated " + allocated);
    }
  }

  /** A frame that may have so much, of which a few bytes come. */
  private static ByteBuffer announcement(Random random) {
    long length = random.nextBoolean() ? MANY - random.nextInt(1_000) : random.nextLong();
    byte[] part = new byte[random.nextInt(100)];
    Stream stream = new Stream().head(FINAL | Opcode.BINARY, Math.abs(length));
    for (byte each : part) {
      stream.raw(each);
    }
    return ByteBuffer.wrap(stream.bytes());
  }

  private static void alike(byte[] bytes, Random random, long seed) {
    List<String> whole = Stream.heard(bytes, bytes.length);
    assertEquals(whole, heardInRandomPieces(bytes, random), "seed " + seed);
    long ends = whole.stream().filter(line -> line.matches("(failed|tooLarge|close).*")).count();
    assertTrue(
        ends == 0
            || (ends == 1 && whole.get(whole.size() - 1).matches("(failed|tooLarge|close).*")),
        "seed " + seed);
  }

  @Test
  void theJdksDecoderAgreesOnWhatIsUtf8() {
    for (long seed = start; seed < start + 100 * ROUNDS; seed++) {
      Random random = new Random(seed);
      byte[] bytes = WORDS.getBytes(StandardCharsets.UTF_8).clone();
      int at = random.nextInt(bytes.length);
      bytes[at] = (byte) random.nextInt(256);
      bytes[(at + 1) % bytes.length] = (byte) random.nextInt(256);
      Utf8 utf8 = new Utf8();
      boolean accepted = utf8.accepts(ByteBuffer.wrap(bytes)) && utf8.isComplete();
      assertEquals(decodes(bytes), accepted, "seed " + seed);
    }
  }

  private static boolean decodes(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
