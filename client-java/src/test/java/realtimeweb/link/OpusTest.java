package realtimeweb.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpusTest {
  private static final String SECTION = "m=audio 9 UDP/TLS/RTP/SAVPF 111 63\r\n";
  private static final String RTPMAP = "a=rtpmap:111 opus/48000/2\r\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "minptime=10;useinbandfec=1          | minptime=10;useinbandfec=1;usedtx=1",
        "useinbandfec=0;usedtx=0;stereo=1    | stereo=1;useinbandfec=1;usedtx=1",
        "minptime=10; UseInbandFec=0 ;       | minptime=10;useinbandfec=1;usedtx=1",
        "useinbandfec=1;usedtx=1             | useinbandfec=1;usedtx=1",
        "maxaveragebitrate=20000             | maxaveragebitrate=20000;useinbandfec=1;usedtx=1"
      })
  void whatIsSaidOfItIsReplacedAndTheRestStays(String said, String wished) {
    String rest = "a=sendrecv\r\n";
    assertEquals(
        SECTION + RTPMAP + "a=fmtp:111 " + wished + "\r\n" + rest,
        Opus.robust(SECTION + RTPMAP + "a=fmtp:111 " + said + "\r\n" + rest));
  }

  @Test
  void whereNothingIsSaidALineIsAdded() {
    assertEquals(
        SECTION + RTPMAP + "a=fmtp:111 useinbandfec=1;usedtx=1\r\na=sendrecv\r\n",
        Opus.robust(SECTION + RTPMAP + "a=sendrecv\r\n"));
  }

  @Test
  void linesMayEndWithoutCarriageReturnOrNotAtAll() {
    assertEquals(
        "m=audio 9 X 111\na=rtpmap:111 OPUS/48000/2\na=fmtp:111 useinbandfec=1;usedtx=1",
        Opus.robust("m=audio 9 X 111\na=rtpmap:111 OPUS/48000/2"));
  }

  @Test
  void theParametersMayComeBeforeTheirCodec() {
    assertEquals(
        SECTION + "a=fmtp:111 minptime=10;useinbandfec=1;usedtx=1\r\n" + RTPMAP,
        Opus.robust(SECTION + "a=fmtp:111 minptime=10\r\n" + RTPMAP));
  }

  @Test
  void everySectionIsAskedForItself() {
    String red = "a=rtpmap:63 red/48000/2\r\na=fmtp:63 111/111\r\n";
    String video = "m=video 9 UDP/TLS/RTP/SAVPF 96\r\na=rtpmap:96 VP8/90000\r\na=fmtp:96 x=1\r\n";
    String other = "m=audio 9 UDP/TLS/RTP/SAVPF 109\r\na=rtpmap:109 opus/48000/2\r\n";
    assertEquals(
        SECTION
            + RTPMAP
            + "a=fmtp:111 useinbandfec=1;usedtx=1\r\n"
            + red
            + video
            + other
            + "a=fmtp:109 useinbandfec=1;usedtx=1\r\n",
        Opus.robust(SECTION + RTPMAP + red + video + other));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nonsense",
        "a=rtpmap:",
        "a=rtpmap:111",
        "a=rtpmap:111 opus/48000",
        "x a=rtpmap:111 opus/48000/2",
        "v=0\r\nm=video 9 X 96\r\na=rtpmap:96 VP8/90000\r\na=fmtp:96 usedtx=0\r\n"
      })
  void whatHasNoOpusStaysAsItIs(String sdp) {
    assertEquals(sdp, Opus.robust(sdp));
  }

  @Test
  void askingTwiceIsAskingOnce() {
    String once = Opus.robust(SECTION + RTPMAP + "a=fmtp:111 minptime=10;usedtx=0\r\n");
    assertEquals(once, Opus.robust(once));
  }

  @RepeatedTest(200)
  void noTextMakesItFail(RepetitionInfo repetition) {
    long seed = repetition.getCurrentRepetition();
    Random random = new Random(seed);
    String[] pieces = {
      "a=rtpmap:", "111", " ", "opus/48000/2", "\r", "\n", "a=fmtp:", ";", "=", "usedtx", "m=", "é"
    };
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      text.append(pieces[random.nextInt(pieces.length)]);
    }
    String once = Opus.robust(text.toString());
    assertTrue(once.length() <= 20 * text.length(), "seed " + seed);
  }
}
