package realtimeweb.endtoend.stage;

import com.microsoft.playwright.Browser;
import java.util.EnumMap;
import java.util.Map;
import realtimeweb.endtoend.stage.browser.BrowserKind;
import realtimeweb.endtoend.stage.browser.Browsers;
import realtimeweb.endtoend.stage.browser.Visit;
import realtimeweb.endtoend.stage.network.Internet;
import realtimeweb.endtoend.stage.network.NetworkNamespace;
import realtimeweb.endtoend.stage.network.Router;
import realtimeweb.endtoend.stage.program.Command;

/** One computer behind a router, and everything that can be wrong with its way to the world. */
public final class Home {
  private final int number;
  private final NetworkNamespace outside;
  private final NetworkNamespace computer;
  private final Router router;
  private final Map<BrowserKind, Browser> browsers = new EnumMap<>(BrowserKind.class);
  private int lastByte = 2;

  public Home(int number, Internet internet, NetworkNamespace outside) {
    this.number = number;
    this.outside = outside;
    NetworkNamespace box = internet.machine("router" + number);
    computer = internet.machine("home" + number);
    cable(box, "wan", outside, socket());
    cable(box, "lan", computer, "eth0");
    outside.ip("link set " + socket() + " master br0 up");
    box.ip("addr add " + publicAddress(number) + "/24 dev wan");
    box.ip("link set wan up");
    box.ip("addr add " + network() + "1/24 dev lan");
    box.ip("link set lan up");
    router = new Router(box);
    computer.ip("addr add " + address() + "/24 dev eth0");
    plugIn();
  }

  private static void cable(NetworkNamespace one, String end, NetworkNamespace two, String other) {
    Command.run(
        "ip",
        "link",
        "add",
        end,
        "netns",
        one.name(),
        "type",
        "veth",
        "peer",
        "name",
        other,
        "netns",
        two.name());
  }

  public static String publicAddress(int number) {
    return "203.0.113." + (20 + number);
  }

  /** The router's address as the world sees it. */
  public String publicAddress() {
    return publicAddress(number);
  }

  /** The computer's private address. */
  public String address() {
    return network() + lastByte;
  }

  private String network() {
    return "10." + (10 + number) + ".0.";
  }

  private String socket() {
    return "router" + number;
  }

  /** Its NAT, its firewall, and what it loses. */
  public Router router() {
    return router;
  }

  /** Nothing passes between the router and the world; the computer's own interface stays up. */
  public void linkDown() {
    outside.ip("link set " + socket() + " down");
  }

  public void linkUp() {
    outside.ip("link set " + socket() + " up");
  }

  /** The computer's interface goes down, and the computer notices. */
  public void unplug() {
    computer.ip("link set eth0 down");
  }

  /** Routes vanish with the interface, so the way out is told again. */
  public void plugIn() {
    computer.ip("link set eth0 up");
    computer.ip("route replace default via " + network() + "1");
  }

  /** The computer has another private address from now on, as after a change of Wi-Fi. */
  public void newAddress() {
    String old = address();
    lastByte++;
    computer.ip("addr add " + address() + "/24 dev eth0");
    computer.ip("addr del " + old + "/24 dev eth0");
    // the new one was a secondary address, which some kernels remove with the first
    computer.ip("addr replace " + address() + "/24 dev eth0");
    computer.ip("route replace default via " + network() + "1");
  }

  /** A browser that runs on this computer, started when first needed. */
  Browser browser(Browsers all, Visit visit) {
    return browsers.computeIfAbsent(
        visit.browser(), kind -> all.launch(kind, computer, visit.url()));
  }

  public void closeBrowsers() {
    browsers.values().forEach(Browser::close);
    browsers.clear();
  }
}
