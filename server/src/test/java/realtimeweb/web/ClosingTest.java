package realtimeweb.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static realtimeweb.web.RawClient.BINARY;
import static realtimeweb.web.RawClient.CLOSE;
import static realtimeweb.web.RawClient.CONTINUATION;
import static realtimeweb.web.RawClient.FINAL;
import static realtimeweb.web.RawClient.PING;
import static realtimeweb.web.RawClient.PONG;
import static realtimeweb.web.RawClient.TEXT;

import java.io.EOFException;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import realtimeweb.relay.limits.Limit;
import realtimeweb.relay.limits.Limits;

/** How connections end (RFC 6455 sections 5.5 and 7), over real sockets. */
@Timeout(30)
class ClosingTest {
  private static final String ROOM = "AAAAAAAAAAAAAAAAAAAAAA";
  private static final byte[] NORMALLY = {0x03, (byte) 0xE8};
  private static final String ASKS = "{\"type\":\"ping\",\"sentAt\":5}";

  private TestServer server;
  private RawClient client;

  @BeforeEach
  void start() throws IOException {
    server = new TestServer(Limits.defaults().with(Limit.RESUME_SECONDS, 0));
    client = RawClient.of(server.port);
  }

  @AfterEach
  void stop() throws IOException {
    client.close();
    server.close();
  }

  private void closesWith(int code) throws IOException {
    RawClient.Frame close = client.read();
    assertEquals(CLOSE, close.opcode());
    assertEquals(code, close.closeCode());
    assertThrows(EOFException.class, client::read);
  }

  @Test
  void aCloseIsAnsweredWithItsCodeAndTheSocketClosed551() throws Exception {
    client.send(FINAL | CLOSE, NORMALLY);
    closesWith(1000);
  }

  @Test
  void aCloseWithoutACodeIsAnsweredWithoutOne551() throws Exception {
    client.send(FINAL | CLOSE, new byte[0]);
    RawClient.Frame close = client.read();
    assertEquals(CLOSE, close.opcode());
    assertEquals(0, close.payload().length);
    assertThrows(EOFException.class, client::read);
  }

  @Test
  void whatWasAskedBeforeTheCloseIsAnsweredBeforeIt71() throws Exception {
    client.text(ASKS);
    client.send(FINAL | CLOSE, NORMALLY);
    assertTrue(client.read().text().contains("pong"));
    closesWith(1000);
  }

  @Test
  void aCloseIsAnsweredThoughTheClientShutItsWayOutAtOnce551() throws Exception {
    client.text(ASKS);
    client.send(FINAL | CLOSE, NORMALLY);
    client.shutOutput();
    assertTrue(client.read().text().contains("pong"));
    closesWith(1000);
  }

  @Test
  void aFailureIsToldThoughTheClientShutItsWayOutAtOnce717() throws Exception {
    client.send(TEXT | FINAL | 0x40, "x".getBytes(UTF_8));
    client.shutOutput();
    closesWith(1002);
  }

  @Test
  void whoShutsTheWayOutWithoutACloseIsGone714() throws Exception {
    try (RawClient stays = RawClient.of(server.port)) {
      stays.join(ROOM);
      stays.read();
      client.join(ROOM);
      client.read();
      stays.read();
      client.shutOutput();
      assertTrue(stays.read().text().contains("DISCONNECTED"));
      assertThrows(EOFException.class, client::read);
    }
  }

  @Test
  void theServerClosesAndWaitsForTheAnswer712() throws Exception {
    client.join(ROOM);
    client.read();
    client.text("{\"type\":\"leave\"}");
    RawClient.Frame close = client.read();
    assertEquals(1000, close.closeCode());
    client.text(ASKS);
    client.send(FINAL | CLOSE, close.payload());
    assertThrows(EOFException.class, client::read);
  }

  @Test
  void whoNeverAnswersACloseIsCutOff712() throws Exception {
    client.join(ROOM);
    client.read();
    client.text("{\"type\":\"leave\"}");
    closesWith(1000);
  }

  @Test
  void aReservedBitIsAProtocolError717() throws Exception {
    client.send(FINAL | 0x20 | TEXT, "x".getBytes(UTF_8));
    closesWith(1002);
  }

  @Test
  void aFrameWithoutAMaskIsAProtocolError51() throws Exception {
    client.raw(FINAL | TEXT, 2, '{', '}');
    closesWith(1002);
  }

  @Test
  void textThatIsNotUtf8IsAnInvalidPayload81() throws Exception {
    client.send(FINAL | TEXT, new byte[] {(byte) 0xC3, '('});
    closesWith(1007);
  }

  @Test
  void aCloseOfOneByteAndAnUnknownCodeAreProtocolErrors551() throws Exception {
    client.send(FINAL | CLOSE, new byte[] {3});
    closesWith(1002);
    try (RawClient other = RawClient.of(server.port)) {
      other.send(FINAL | CLOSE, new byte[] {0x03, (byte) 0xED});
      assertEquals(1002, other.read().closeCode());
    }
  }

  @Test
  void aReasonThatIsNotUtf8IsAnInvalidPayload551() throws Exception {
    client.send(FINAL | CLOSE, new byte[] {0x03, (byte) 0xE8, (byte) 0xFF});
    closesWith(1007);
  }

  @Test
  void aFloodOfEmptyFragmentsEndsTheConnection104() throws Exception {
    client.send(BINARY, new byte[0]);
    for (int i = 0; i < 256; i++) {
      client.send(CONTINUATION, new byte[0]);
    }
    closesWith(1008);
  }

  @Test
  void everyPingIsAnsweredInOrderByAPongOfTheSame552() throws Exception {
    for (int length : new int[] {0, 1, 124, 125}) {
      client.send(FINAL | PING, "p".repeat(length).getBytes(UTF_8));
    }
    for (int length : new int[] {0, 1, 124, 125}) {
      RawClient.Frame pong = client.read();
      assertEquals(PONG, pong.opcode());
      assertArrayEquals("p".repeat(length).getBytes(UTF_8), pong.payload());
    }
  }

  @Test
  void aPongThatNobodyAskedForIsNotAnswered553() throws Exception {
    client.send(FINAL | PONG, "unasked".getBytes(UTF_8));
    client.text(ASKS);
    assertEquals("{\"type\":\"pong\",\"sentAt\":5}", client.read().text());
  }
}
