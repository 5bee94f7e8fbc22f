package realtimeweb.endtoend.stage.network;

import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;
import realtimeweb.endtoend.stage.Home;
import realtimeweb.endtoend.stage.program.Jar;

/**
 * A small internet of network namespaces: one public machine, and homes behind routers of their
 * own. Nothing in it can reach the world outside, and nothing of it is left after the test.
 */
public final class Internet implements AutoCloseable {
  /** The public machine's addresses (RFC 5737). */
  public static final String SERVER = "203.0.113.10";

  public static final String SECOND = "203.0.113.11";

  private static final AtomicInteger COUNT = new AtomicInteger();

  private final int number = COUNT.incrementAndGet();
  private final Deque<NetworkNamespace> machines = new ArrayDeque<>();
  private final List<Home> homes = new ArrayList<>();
  private final Thread lastResort = new Thread(this::demolish, "end of the internet");
  private final NetworkNamespace outside;

  private Internet() {
    Runtime.getRuntime().addShutdownHook(lastResort);
    outside = machine("public");
    // ports come and go; the bridge's address must not, or neighbours remember a wrong one
    outside.ip("link add br0 address 02:00:00:00:00:01 type bridge");
    outside.ip("addr add " + SERVER + "/24 dev br0");
    outside.ip("addr add " + SECOND + "/24 dev br0");
    outside.ip("link set br0 up");
    // without a route to private addresses coturn's relay sockets fail; the router drops them
    outside.ip("route add default via " + Home.publicAddress(1));
  }

  /** Skips the test, saying why, where this process may not build networks. */
  public static Internet open() {
    String obstacle = obstacle();
    Assumptions.assumeTrue(obstacle.isEmpty(), () -> "no network namespaces: " + obstacle);
    return new Internet();
  }

  /** Why there can be none here; empty if there can. */
  private static synchronized String obstacle() {
    try {
      NetworkNamespace.sweep();
      try (NetworkNamespace probe = NetworkNamespace.create("probe")) {
        probe.run("", "nft", "add", "table", "ip", "probe");
      }
      return "";
    } catch (IllegalStateException | UncheckedIOException e) {
      return String.valueOf(e.getMessage());
    }
  }

  /** A home with one computer behind a router that keeps ports as they are, a cone NAT. */
  public Home home() {
    Home home = new Home(homes.size() + 1, this, outside);
    homes.add(home);
    return home;
  }

  /** Starts the jar on the public machine; it must be told {@code --host} and {@code --port}. */
  public Jar server(String... flags) {
    return Jar.startIn(outside.entrance(), flags);
  }

  /** Runs the jar on the public machine with flags that make it end by itself. */
  public Jar.Ended run(String... flags) {
    return Jar.run(outside.entrance(), flags);
  }

  public NetworkNamespace machine(String label) {
    NetworkNamespace machine = NetworkNamespace.create(number + "-" + label);
    machines.push(machine);
    return machine;
  }

  @Override
  public void close() {
    homes.forEach(Home::closeBrowsers);
    demolish();
    Runtime.getRuntime().removeShutdownHook(lastResort);
  }

  private synchronized void demolish() {
    while (!machines.isEmpty()) {
      machines.pop().close();
    }
  }
}
