package realtimeweb.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import realtimeweb.json.JacksonCodec;
import realtimeweb.protocol.ClientMessage;
import realtimeweb.protocol.ClientMessage.Join;
import realtimeweb.protocol.ClientMessage.Leave;
import realtimeweb.protocol.Wire;
import realtimeweb.relay.connections.ClientSocket;
import realtimeweb.relay.connections.Connection;
import realtimeweb.relay.environment.RelayEnvironment;
import realtimeweb.relay.environment.RoomConfiguration;
import realtimeweb.relay.limits.Limit;
import realtimeweb.relay.limits.Limits;

/** Who came and went leaves nothing behind. */
class MemoryTest {
  private static final int VISITS = 10_000;

  /** Far less than the least that could be kept of a visit. */
  private static final long MAX_BYTES_OF_A_VISIT = 50;

  private final JacksonCodec codec = new JacksonCodec();
  private final AtomicLong now = new AtomicLong();
  private final Relay relay =
      new Relay(
          new RelayEnvironment(
              Limits.defaults().with(Limit.MAX_ASKS_PER_MINUTE, 1_000_000),
              now::get,
              (event, facts) -> {},
              codec),
          new RoomConfiguration((room, ticket) -> ticket.hashCode(), (id, host) -> List.of(), 120));

  private int visits;

  @Test
  void joinsAndLeavesLeaveNoMemoryBehind() {
    visit(VISITS);
    long before = liveBytes();
    visit(VISITS);
    long after = liveBytes();
    assertEquals(0, relay.roomCount());
    assertEquals(0, relay.connectionCount());
    assertTrue((after - before) / VISITS < MAX_BYTES_OF_A_VISIT, before + " bytes, then " + after);
  }

  /** Each has a room, an address and a ticket of its own; every second one just disappears. */
  private void visit(int times) {
    for (int i = 0; i < times; i++) {
      String unique = (visits++ + "A".repeat(Wire.TICKET_CHARS)).substring(0, Wire.TICKET_CHARS);
      Connection connection = relay.open("address " + unique, "localhost", new Deaf());
      Join join = new Join(Wire.VERSION, unique, "", unique);
      connection.text(codec.encode(ClientMessage.class, join));
      if (i % 2 == 0) {
        connection.text(codec.encode(ClientMessage.class, new Leave()));
      }
      connection.closed();
    }
    for (int second = 0; second < 120; second++) {
      now.addAndGet(1_000);
      relay.tick();
    }
  }

  private static long liveBytes() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  /** A socket whose other end nobody reads. */
  private static final class Deaf implements ClientSocket {
    @Override
    public void text(String json) {}

    @Override
    public void binary(ByteBuffer frame) {}

    @Override
    public void ping() {}

    @Override
    public void close(int code, String reason) {}
  }
}
