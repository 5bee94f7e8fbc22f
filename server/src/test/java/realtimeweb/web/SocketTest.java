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

import java.io.IOException;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import realtimeweb.protocol.Wire;
import realtimeweb.relay.events.Counters.Count;
import realtimeweb.relay.limits.Limit;
import realtimeweb.relay.limits.Limits;

@Timeout(30)
class SocketTest {
  private static final String ROOM = "AAAAAAAAAAAAAAAAAAAAAA";
  private static final int MEBIBYTE = 1 << 20;

  private TestServer server;

  @BeforeEach
  void start() throws IOException {
    server =
        new TestServer(
            Limits.defaults()
                .with(Limit.MAX_CONNECTIONS_PER_ADDRESS, 4)
                .with(Limit.RESUME_SECONDS, 0)
                .with(Limit.BYTE_BURST, 1 << 30)
                .with(Limit.MESSAGE_BURST, 1_000_000));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aBrowserOfThisPageJoinsAndRelays() throws Exception {
    try (RawClient first = RawClient.of(server.port);
        RawClient second = RawClient.of(server.port)) {
      first.join(ROOM);
      assertTrue(first.read().text().contains("\"type\":\"joined\""));
      second.join(ROOM);
      assertTrue(second.read().text().contains("\"members\":[\"0000000000000001\"]"));
      assertTrue(first.read().text().contains("memberJoined"));
      second.send(FINAL | BINARY, frame(1, Wire.MAX_FRAME_BYTES));
      assertArrayEquals(frame(2, Wire.MAX_FRAME_BYTES), first.read().payload());
    }
  }

  @Test
  void fragmentsAreOneMessageAndPingsGoBetween() throws Exception {
    try (RawClient client = RawClient.of(server.port)) {
      client.send(TEXT, "{\"type\":\"pi".getBytes(UTF_8));
      client.send(FINAL | PING, new byte[] {7});
      client.send(FINAL | CONTINUATION, "ng\",\"sentAt\":5}".getBytes(UTF_8));
      RawClient.Frame pong = client.read();
      assertEquals(PONG, pong.opcode());
      assertArrayEquals(new byte[] {7}, pong.payload());
      assertEquals("{\"type\":\"pong\",\"sentAt\":5}", client.read().text());
    }
  }

  @Test
  void pagesOfOtherOriginsAndProgramsWithoutOneAreTurnedAway() throws Exception {
    String host = "Host: localhost:" + server.port;
    for (String[] headers :
        new String[][] {
          {host},
          {host, "Origin: https://evil.test"},
          {host, "Origin: null"},
          {host, "Origin: " + server.origin(), "Origin: https://evil.test"},
          {"Host: other.test", "Origin: " + server.origin()},
        }) {
      try (RawClient client = new RawClient(server.port, headers)) {
        assertEquals("HTTP/1.1 403 Forbidden", client.status);
      }
    }
    try (RawClient client = RawClient.of(server.port)) {
      assertEquals("HTTP/1.1 101 Switching Protocols", client.status);
    }
  }

  @Test
  void anAllowedOriginConnectsFromElsewhere() throws Exception {
    try (TestServer open = new TestServer(Limits.defaults(), "https://app.test", "none");
        RawClient page = new RawClient(open.port, "Host: localhost", "Origin: https://app.test");
        RawClient program = new RawClient(open.port, "Host: localhost")) {
      assertEquals("HTTP/1.1 101 Switching Protocols", page.status);
      assertEquals("HTTP/1.1 101 Switching Protocols", program.status);
    }
  }

  @Test
  void anOversizeMessageIsRefusedBeforeItIsWhole() throws Exception {
    try (RawClient client = RawClient.of(server.port)) {
      client.send(TEXT, new byte[Wire.MAX_CONTROL_BYTES + 1]);
      refusedAsTooLarge(client);
    }
  }

  @Test
  void anOversizeFrameIsRefused() throws Exception {
    try (RawClient client = RawClient.of(server.port)) {
      client.send(FINAL | BINARY, new byte[Wire.MAX_FRAME_BYTES + 1]);
      refusedAsTooLarge(client);
    }
  }

  @Test
  void manySmallFragmentsDoNotMakeALargeMessage() throws Exception {
    try (RawClient client = RawClient.of(server.port)) {
      client.send(BINARY, new byte[10_000]);
      for (int i = 0; i < Wire.MAX_FRAME_BYTES / 10_000; i++) {
        client.send(CONTINUATION, new byte[10_000]);
      }
      refusedAsTooLarge(client);
    }
  }

  @Test
  void aGiantThatIsOnlyAnnouncedCostsNothing() throws Exception {
    try (RawClient client = RawClient.of(server.port)) {
      client.send(TEXT, new byte[MEBIBYTE * 8]);
      refusedAsTooLarge(client);
    }
  }

  private static void refusedAsTooLarge(RawClient client) throws IOException {
    assertTrue(client.read().text().contains("\"reason\":\"TOO_LARGE\""));
    RawClient.Frame close = client.read();
    assertEquals(CLOSE, close.opcode());
    assertEquals(1009, close.closeCode());
  }

  @Test
  void textThatIsNotUtf8EndsTheConnection() throws Exception {
    try (RawClient client = RawClient.of(server.port);
        RawClient other = RawClient.of(server.port)) {
      client.send(FINAL | TEXT, new byte[] {(byte) 0xFF, (byte) 0xFE});
      assertThrows(IOException.class, () -> readUntilTheEnd(client));
      other.join(ROOM);
      assertTrue(other.read().text().contains("joined"));
    }
  }

  private static void readUntilTheEnd(RawClient client) throws IOException {
    while (true) {
      RawClient.Frame frame = client.read();
      if (frame.opcode() == CLOSE) {
        throw new IOException("closed with " + frame.closeCode());
      }
    }
  }

  @Test
  void aSlowReaderIsDroppedBeforeItCostsMemory() throws Exception {
    try (RawClient slow = RawClient.of(server.port);
        RawClient sender = RawClient.of(server.port)) {
      slow.join(ROOM);
      slow.read();
      sender.join(ROOM);
      sender.read();
      // More than what the limit and the kernel's buffers hold together.
      for (int i = 0; i < 32 * 16; i++) {
        sender.send(FINAL | BINARY, frame(1, Wire.MAX_FRAME_BYTES));
      }
      String news = sender.read().text();
      assertTrue(news.contains("memberLeft") && news.contains("REMOVED"), news);
      // it is counted once it has left, of which the others are told at once
      while (server.relay.counters().of(Count.SLOW_READERS_DROPPED) == 0) {
        Thread.sleep(5);
      }
    }
  }

  @Test
  void oneAddressHasItsShareAndNoMore() throws Exception {
    RawClient[] share = new RawClient[4];
    for (int i = 0; i < share.length; i++) {
      share[i] = RawClient.of(server.port);
      share[i].text("{\"type\":\"ping\",\"sentAt\":5}");
      share[i].read();
    }
    try (RawClient oneTooMany = RawClient.of(server.port)) {
      assertTrue(oneTooMany.read().text().contains("TOO_MANY_CONNECTIONS"));
      assertEquals(1008, oneTooMany.read().closeCode());
    }
    for (RawClient client : share) {
      client.close();
    }
    while (server.relay.counters().of(Count.CONNECTIONS_CLOSED) < 5) {
      Thread.sleep(5);
    }
    try (RawClient again = RawClient.of(server.port)) {
      again.join(ROOM);
      assertTrue(again.read().text().contains("joined"));
    }
  }

  @Test
  void whoDisappearsLeavesTheRoom() throws Exception {
    try (RawClient stays = RawClient.of(server.port)) {
      stays.join(ROOM);
      stays.read();
      RawClient goes = RawClient.of(server.port);
      goes.join(ROOM);
      stays.read();
      goes.close();
      assertTrue(stays.read().text().contains("DISCONNECTED"));
    }
  }

  @Test
  void whoClosesThePageLeavesWhileAPlaceIsKeptForWhoDisappears() throws Exception {
    try (TestServer keeping = new TestServer(Limits.defaults());
        RawClient stays = RawClient.of(keeping.port);
        RawClient leaves = RawClient.of(keeping.port)) {
      stays.join(ROOM);
      stays.read();
      RawClient disappears = RawClient.of(keeping.port);
      disappears.join(ROOM);
      stays.read();
      leaves.join(ROOM);
      stays.read();
      disappears.close();
      leaves.goesAway();
      assertTrue(stays.read().text().contains("LEFT"));
    }
  }

  @Test
  void theHostLetsSomebodyInAndPutsThemOut() throws Exception {
    try (RawClient host = RawClient.of(server.port);
        RawClient guest = RawClient.of(server.port)) {
      host.join(ROOM);
      assertTrue(host.read().text().contains("\"host\":\"0000000000000001\",\"locked\":false"));
      host.text("{\"type\":\"lock\",\"locked\":true}");
      assertEquals("{\"type\":\"lockChanged\",\"locked\":true}", host.read().text());
      guest.text("{\"type\":\"look\",\"version\":" + Wire.VERSION + ",\"room\":\"" + ROOM + "\"}");
      assertEquals("{\"type\":\"occupancy\",\"members\":1,\"locked\":true}", guest.read().text());
      guest.join(ROOM);
      assertEquals("{\"type\":\"knocking\"}", guest.read().text());
      assertTrue(host.read().text().contains("\"knocked\",\"id\":\"0000000000000002\""));
      host.text("{\"type\":\"answerKnock\",\"id\":\"0000000000000002\",\"admitted\":true}");
      assertTrue(guest.read().text().contains("\"members\":[\"0000000000000001\"]"));
      host.text("{\"type\":\"remove\",\"id\":\"0000000000000002\"}");
      assertTrue(guest.read().text().contains("\"reason\":\"REMOVED_BY_HOST\""));
      assertEquals(1008, guest.read().closeCode());
    }
  }

  @Test
  void theHeartbeatIsAWebSocketPing() throws Exception {
    try (RawClient client = RawClient.of(server.port)) {
      client.join(ROOM);
      client.read();
      server.clock.addAndGet(15_000);
      server.relay.tick();
      assertEquals(PING, client.read().opcode());
      client.send(FINAL | PONG, new byte[0]);
      server.clock.addAndGet(45_000);
      server.relay.tick();
      assertEquals(1001, client.read().closeCode());
    }
  }

  @Test
  void leavingClosesNormally() throws Exception {
    try (RawClient client = RawClient.of(server.port)) {
      client.join(ROOM);
      client.read();
      client.text("{\"type\":\"leave\"}");
      assertEquals(1000, client.read().closeCode());
    }
  }

  @Test
  void stoppingTellsEveryClient() throws Exception {
    try (TestServer stopping = new TestServer(Limits.defaults());
        RawClient client = RawClient.of(stopping.port)) {
      client.join(ROOM);
      client.read();
      Thread stop = new Thread(stopping::close);
      stop.start();
      assertTrue(client.read().text().contains("stopping"));
      RawClient.Frame close = client.read();
      assertEquals(1001, close.closeCode());
      client.send(FINAL | CLOSE, close.payload());
      stop.join();
      assertThrows(IOException.class, client::read);
    }
  }

  private static byte[] frame(long id, int length) {
    return ByteBuffer.allocate(length).putLong(id).array();
  }
}
