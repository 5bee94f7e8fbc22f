package realtimeweb.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static realtimeweb.web.RawClient.BINARY;
import static realtimeweb.web.RawClient.CONTINUATION;
import static realtimeweb.web.RawClient.FINAL;
import static realtimeweb.web.RawClient.PING;
import static realtimeweb.web.RawClient.TEXT;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import realtimeweb.relay.events.Counters.Count;
import realtimeweb.relay.limits.Limit;
import realtimeweb.relay.limits.Limits;

/** Clients that flood, trickle and lie about lengths, over real sockets. */
@Timeout(60)
class SiegeTest {
  private static final String ROOM = "AAAAAAAAAAAAAAAAAAAAAA";

  private TestServer server;

  @BeforeEach
  void start() throws IOException {
    server =
        new TestServer(
            Limits.defaults()
                .with(Limit.MAX_NEW_CONNECTIONS_PER_MINUTE, 3)
                .with(Limit.RESUME_SECONDS, 0)
                .with(Limit.MESSAGE_SECONDS, 1)
                .with(Limit.RESPONSE_SECONDS, 1));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aFloodOfConnectionsIsAnsweredBeforeTheUpgrade() throws Exception {
    for (int i = 0; i < 3; i++) {
      try (RawClient client = RawClient.of(server.port)) {
        assertTrue(client.status.contains(" 101 "), client.status);
        // Only an answer shows that the connection was opened: the status comes before.
        client.join(ROOM);
        client.read();
      }
    }
    try (RawClient oneTooMany = RawClient.of(server.port)) {
      assertTrue(oneTooMany.status.contains(" 429 "), oneTooMany.status);
    }
    assertEquals(3, server.relay.counters().of(Count.CONNECTIONS_OPENED));
    server.clock.addAndGet(20_000);
    try (RawClient later = RawClient.of(server.port)) {
      assertTrue(later.status.contains(" 101 "), later.status);
    }
  }

  @Test
  void aMessageThatTricklesInBetweenPingsEndsTheConnection() throws Exception {
    try (RawClient slow = RawClient.of(server.port)) {
      slow.send(TEXT, "{".getBytes(UTF_8));
      assertThrows(IOException.class, () -> trickle(slow));
    }
  }

  private static void trickle(RawClient slow) throws Exception {
    while (true) {
      slow.send(CONTINUATION, " ".getBytes(UTF_8));
      slow.send(FINAL | PING, new byte[0]);
      slow.read();
      Thread.sleep(20);
    }
  }

  @Test
  void whoNeverAnswersPingsIsRemovedAndTheSocketClosed() throws Exception {
    try (RawClient halfOpen = RawClient.of(server.port)) {
      halfOpen.join(ROOM);
      halfOpen.read();
      server.clock.addAndGet(45_000);
      server.relay.tick();
      assertEquals(0, server.relay.connectionCount());
      assertEquals(0, server.relay.roomCount());
      assertEquals(1001, halfOpen.read().closeCode());
    }
  }

  @Test
  void whoAsksForThePageAgainAndAgainAndReadsNothingIsCutOff() throws Exception {
    byte[] request = "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(UTF_8);
    try (SocketChannel deaf = SocketChannel.open(new InetSocketAddress("localhost", server.port))) {
      deaf.configureBlocking(false);
      assertThrows(IOException.class, () -> pour(request, deaf));
    }
  }

  private static void pour(byte[] request, SocketChannel to) throws Exception {
    ByteBuffer left = ByteBuffer.wrap(request);
    while (true) {
      if (to.write(left) == 0) {
        Thread.sleep(20);
      }
      if (!left.hasRemaining()) {
        left.rewind();
      }
    }
  }

  @Test
  void theTimeForAResponseEndsWithTheUpgrade() throws Exception {
    try (RawClient client = RawClient.of(server.port)) {
      Thread.sleep(1_500);
      client.join(ROOM);
      assertTrue(client.read().text().contains("joined"));
    }
  }

  @Test
  void manyExbibytesThatAreOnlyAnnouncedAreRefusedAtOnce() throws Exception {
    try (RawClient liar = RawClient.of(server.port)) {
      liar.announce(FINAL | BINARY, 1L << 62);
      assertTrue(liar.read().text().contains("TOO_LARGE"));
      assertEquals(1009, liar.read().closeCode());
      assertThrows(EOFException.class, liar::read);
    }
  }

  @Test
  void noExtensionIsAgreedOnHoweverOffered() throws Exception {
    try (RawClient client = RawClient.of(server.port)) {
      assertTrue(client.status.contains(" 101 "), client.status);
      assertFalse(client.headers.toLowerCase(Locale.ROOT).contains("extensions"), client.headers);
    }
  }
}
