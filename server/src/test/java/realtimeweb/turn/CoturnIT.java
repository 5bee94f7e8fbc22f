package realtimeweb.turn;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.PortUnreachableException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A real coturn, managed. */
class CoturnIT {
  private static final int FORBIDDEN_IP = 403;
  private static final int UNAUTHENTICATED = 401;

  @Test
  void twoWhoBothNeedTheRelayMeetOnItsOwnAddress() throws IOException {
    try (Coturn coturn = Coturn.start()) {
      TurnClient an = coturn.udp();
      TurnClient binh = coturn.tcp();
      TurnCredentials own = Coturn.credentials(60);
      InetSocketAddress toAn = an.allocate(own.username(), own.credential());
      InetSocketAddress toBinh = binh.allocate(own.username(), own.credential());
      an.permit(toBinh);
      binh.permit(toAn);
      an.send(toBinh, "by way of the harbour".getBytes(UTF_8));
      assertArrayEquals("by way of the harbour".getBytes(UTF_8), binh.receive());
    }
  }

  @Test
  void nobodyIsLetIntoTheOperatorsNetworks() throws IOException {
    try (Coturn coturn = Coturn.start()) {
      TurnClient client = coturn.udp();
      TurnCredentials own = Coturn.credentials(60);
      client.allocate(own.username(), own.credential());
      for (String inside :
          List.of("127.0.0.1", "10.255.255.254", "192.168.1.1", "169.254.169.254", "100.64.0.1")) {
        TurnRefused refused =
            assertThrows(
                TurnRefused.class, () -> client.permit(new InetSocketAddress(inside, 53)), inside);
        assertEquals(FORBIDDEN_IP, refused.code(), inside);
      }
      client.permit(new InetSocketAddress("198.51.100.7", 53));
    }
  }

  @Test
  void anAllocationOutlivesTheCredentialsThatMadeIt() throws Exception {
    try (Coturn coturn = Coturn.start()) {
      TurnClient client = coturn.udp();
      TurnCredentials brief = Coturn.credentials(2);
      client.allocate(brief.username(), brief.credential());
      TurnRefused late = awaitRefusal(coturn, brief);
      assertEquals(UNAUTHENTICATED, late.code());
      client.refresh(600);
      client.permit(new InetSocketAddress("198.51.100.7", 53));
    }
  }

  /** Asks for allocations with these credentials until they are expired. */
  private static TurnRefused awaitRefusal(Coturn coturn, TurnCredentials credentials)
      throws Exception {
    while (true) {
      TurnClient client = coturn.tcp();
      try {
        client.allocate(credentials.username(), credentials.credential());
        client.refresh(0);
      } catch (TurnRefused refused) {
        return refused;
      }
      Thread.sleep(200);
    }
  }

  @Test
  void aMemberGetsNoMoreThanItsQuota() throws IOException {
    TurnPlan plan = Coturn.plan();
    try (Coturn coturn = Coturn.start(plan, () -> null)) {
      TurnCredentials own = Coturn.credentials(60);
      for (int i = 0; i < plan.maxAllocationsPerUser(); i++) {
        coturn.udp().allocate(own.username(), own.credential());
      }
      TurnClient oneMore = coturn.udp();
      TurnRefused refused =
          assertThrows(TurnRefused.class, () -> oneMore.allocate(own.username(), own.credential()));
      assertEquals(486, refused.code());
    }
  }

  @Test
  void whenItDiesAnotherTakesItsPlace() throws Exception {
    try (Coturn coturn = Coturn.start()) {
      ProcessHandle first = Objects.requireNonNull(coturn.process());
      first.destroyForcibly();
      first.onExit().join();
      while (coturn.process() == null) {
        Thread.sleep(100);
      }
      assertMayAllAllocateAtOnce(coturn);
      assertEquals(List.of("turn_started", "turn_ended", "turn_started"), coturn.events());
    }
  }

  @Test
  void manyMayAskAtOnceFromTheFirstMoment() throws IOException {
    try (Coturn coturn = Coturn.start()) {
      assertMayAllAllocateAtOnce(coturn);
    }
  }

  private static void assertMayAllAllocateAtOnce(Coturn coturn) {
    TurnCredentials own = Coturn.credentials(60);
    List<CompletableFuture<Void>> asked =
        IntStream.range(0, 12)
            .mapToObj(i -> CompletableFuture.runAsync(() -> allocate(coturn, i % 2 == 0, own)))
            .toList();
    asked.forEach(CompletableFuture::join);
  }

  /** Asks again until coturn listens, but takes no refusal. */
  private static void allocate(Coturn coturn, boolean udp, TurnCredentials own) {
    try {
      while (true) {
        try {
          (udp ? coturn.udp() : coturn.tcp()).allocate(own.username(), own.credential());
          return;
        } catch (ConnectException | PortUnreachableException e) {
          Thread.sleep(100);
        }
      }
    } catch (IOException | InterruptedException e) {
      throw new CompletionException(e);
    }
  }

  @Test
  void afterTheEndNothingRunsAnyMore() throws IOException {
    Coturn coturn = Coturn.start();
    ProcessHandle process = Objects.requireNonNull(coturn.process());
    coturn.close();
    process.onExit().join();
    assertFalse(process.isAlive());
    assertEquals(List.of("turn_started"), coturn.events());
  }
}
