package realtimeweb.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import realtimeweb.protocol.ClientMessage.Leave;
import realtimeweb.protocol.ServerMessage.Joined;
import realtimeweb.protocol.ServerMessage.MemberJoined;
import realtimeweb.protocol.ServerMessage.MemberLeft;
import realtimeweb.relay.FakeClientSocket.Frame;
import realtimeweb.relay.events.Counters;
import realtimeweb.relay.events.Counters.Count;
import realtimeweb.relay.limits.Limit;
import realtimeweb.relay.limits.Limits;

/** Many threads at once, each a crowd of clients that come, talk and go, in three rooms. */
class CrowdTest {
  private static final int THREADS = 8;
  private static final int VISITS = 300;

  private final FakeRelay fake =
      new FakeRelay(
          Limits.defaults()
              .with(Limit.MAX_CONNECTIONS_PER_ADDRESS, 1_000)
              .with(Limit.MAX_ASKS_PER_MINUTE, 1_000_000));

  @Test
  void everybodySeesAConsistentRoom() throws Exception {
    List<FakeClientSocket> everybody = new ArrayList<>();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    List<Future<List<FakeClientSocket>>> crowds = new ArrayList<>();
    for (int seed = 0; seed < THREADS; seed++) {
      crowds.add(threads.submit(crowd(seed)));
    }
    for (Future<List<FakeClientSocket>> crowd : crowds) {
      everybody.addAll(crowd.get());
    }
    threads.shutdown();
    everybody.forEach(CrowdTest::checkStory);
    assertEquals(0, fake.relay.roomCount());
    assertEquals(0, fake.relay.connectionCount());
    Counters counters = fake.relay.counters();
    assertEquals(counters.of(Count.JOINS), counters.of(Count.LEAVES));
    assertEquals(counters.of(Count.ROOMS_OPENED), counters.of(Count.ROOMS_VANISHED));
    assertTrue(counters.of(Count.FRAMES_RELAYED) > 0);
  }

  private Callable<List<FakeClientSocket>> crowd(int seed) {
    return () -> {
      Random random = new Random(seed);
      List<FakeClientSocket> outlets = new ArrayList<>();
      for (int i = 0; i < VISITS; i++) {
        outlets.add(visit(random));
      }
      return outlets;
    };
  }

  private FakeClientSocket visit(Random random) {
    FakeRelay.Client client = fake.client();
    client.join("room" + random.nextInt(3) + "-".repeat(17));
    for (int i = 0; i < random.nextInt(10); i++) {
      long someone = 1L + random.nextInt(THREADS * VISITS);
      client.send(HexFormat.of().toHexDigits(someone), "c0ffee");
      sendToEverybody(client);
      fake.relay.tick();
    }
    if (random.nextBoolean()) {
      client.say(new Leave());
    }
    client.connection.closed();
    return client.outlet;
  }

  private static void sendToEverybody(FakeRelay.Client client) {
    for (Object said : client.outlet.story()) {
      if (said instanceof Joined joined) {
        joined.members().forEach(member -> client.send(member, "c0ffee"));
      } else if (said instanceof MemberJoined joined) {
        client.send(joined.id(), "c0ffee");
      }
    }
  }

  private static void checkStory(FakeClientSocket outlet) {
    Set<String> present = new HashSet<>();
    for (Object said : outlet.sent) {
      if (said instanceof Joined joined) {
        assertTrue(present.isEmpty());
        present.addAll(joined.members());
      } else if (said instanceof MemberJoined joined) {
        assertTrue(present.add(joined.id()), "came twice");
      } else if (said instanceof MemberLeft left) {
        assertTrue(present.remove(left.id()), "left without having come");
      } else if (said instanceof Frame frame) {
        assertTrue(present.contains(frame.from()), "a frame from nobody");
      }
    }
  }
}
