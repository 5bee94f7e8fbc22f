package realtimeweb.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static realtimeweb.relay.FakeRelay.OTHER_ROOM;
import static realtimeweb.relay.FakeRelay.ROOM;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import realtimeweb.protocol.ClientMessage.Lock;
import realtimeweb.protocol.ServerMessage.Occupancy;
import realtimeweb.relay.events.Counters;
import realtimeweb.relay.events.Counters.Count;
import realtimeweb.relay.limits.Limit;
import realtimeweb.relay.limits.Limits;

/**
 * Many threads at once, each with a few clients that join, knock, lock, admit, remove, hand over
 * and go, in two small rooms. Between the storms everything stands still and must agree.
 */
class LockedCrowdTest {
  private static final int THREADS = 8;
  private static final int STORMS = 20;
  private static final List<String> ROOMS = List.of(ROOM, OTHER_ROOM);

  private final FakeRelay fake =
      new FakeRelay(
          Limits.defaults()
              .with(Limit.MAX_MEMBERS_PER_ROOM, 5)
              .with(Limit.MAX_KNOCKS_PER_ROOM, 4)
              .with(Limit.MESSAGE_BURST, 1_000_000)
              .with(Limit.MAX_CONNECTIONS_PER_ADDRESS, 1_000)
              .with(Limit.MAX_ASKS_PER_MINUTE, 1_000_000));
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private final List<RandomClients> companies = new ArrayList<>();

  @AfterEach
  void end() {
    threads.shutdownNow();
  }

  @Test
  void neverTwoHostsAndNobodyWaitsUnheard() throws Exception {
    for (int seed = 0; seed < THREADS; seed++) {
      companies.add(new RandomClients(fake, seed, ROOMS));
    }
    for (int storm = 0; storm < STORMS; storm++) {
      all(RandomClients::storms);
      ROOMS.forEach(this::agrees);
    }
    ROOMS.forEach(this::opensToAll);
    all(RandomClients::goes);
    assertEquals(0, fake.relay.roomCount());
    assertEquals(0, fake.relay.connectionCount());
    Counters counters = fake.relay.counters();
    assertEquals(counters.of(Count.JOINS), counters.of(Count.LEAVES));
    assertEquals(counters.of(Count.ROOMS_OPENED), counters.of(Count.ROOMS_VANISHED));
    for (Count happened :
        List.of(Count.ROOMS_LOCKED, Count.KNOCKS, Count.KNOCKS_ADMITTED, Count.HOST_CHANGES)) {
      assertNotEquals(0, counters.of(happened), happened.name());
    }
  }

  private void all(Consumer<RandomClients> act) throws InterruptedException, ExecutionException {
    List<Future<?>> acts = new ArrayList<>();
    for (RandomClients company : companies) {
      acts.add(threads.submit(() -> act.accept(company)));
    }
    for (Future<?> done : acts) {
      done.get();
    }
  }

  private List<Visitor> visitors(String room) {
    return companies.stream()
        .flatMap(company -> company.visitors().stream())
        .filter(visitor -> visitor.isAt(room))
        .toList();
  }

  /** Everybody inside knows the same room; who knocks is known to its one host. */
  private void agrees(String room) {
    Set<Story> beliefs = new HashSet<>();
    Set<String> inside = new HashSet<>();
    int knocking = 0;
    for (Visitor visitor : visitors(room)) {
      Story story = visitor.story();
      if (story.isInside()) {
        beliefs.add(story);
        inside.add(story.self);
      } else if (story.knocks) {
        knocking++;
      }
    }
    for (Story belief : beliefs) {
      assertEquals(inside, belief.present);
      assertFalse(belief.hostIsMissing());
    }
    assertEquals(inside.isEmpty() ? 0 : 1, hosts(beliefs).size());
    assertEquals(beliefs.isEmpty() ? 0 : 1, beliefs.stream().map(b -> b.host).distinct().count());
    boolean locked = beliefs.stream().anyMatch(belief -> belief.locked);
    assertTrue(beliefs.stream().allMatch(belief -> belief.locked == locked));
    assertEquals(new Occupancy(inside.size(), locked), look(room));
    int heard = hosts(beliefs).stream().mapToInt(host -> host.heardKnocking.size()).sum();
    assertEquals(knocking, heard, "the host knows who waits");
  }

  private static List<Story> hosts(Set<Story> beliefs) {
    return beliefs.stream().filter(Story::isHost).toList();
  }

  private Object look(String room) {
    FakeRelay.Client looker = fake.client();
    looker.look(room);
    looker.connection.closed();
    return looker.outlet.last();
  }

  private void opensToAll(String room) {
    visitors(room).stream()
        .filter(visitor -> visitor.story().isHost())
        .forEach(host -> host.client().say(new Lock(false)));
    assertTrue(visitors(room).stream().noneMatch(visitor -> visitor.story().knocks));
  }
}
