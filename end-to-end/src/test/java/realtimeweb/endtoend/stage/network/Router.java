package realtimeweb.endtoend.stage.network;

/** A home's router: translates addresses, and lets through what it is told to. */
public final class Router {
  private static final int MOST_PERCENT = 100;

  private final NetworkNamespace box;
  private String ports = "";
  private String firewall = "";
  private int loss;

  public Router(NetworkNamespace box) {
    this.box = box;
    box.run("1", "tee", "/proc/sys/net/ipv4/ip_forward");
    apply();
  }

  /** Keeps the same port for all peers, so that two such homes can meet. Set before the call. */
  public void cone() {
    ports = "";
    apply();
  }

  /** Takes another port for everyone that is spoken to (RFC 4787 4.1). Set before the call. */
  public void symmetric() {
    ports = "random,fully-random";
    apply();
  }

  /** Everything passes. */
  public void open() {
    firewall = "";
    apply();
  }

  /** As in some offices. */
  public void udpBlocked() {
    firewall = "meta l4proto udp drop";
    apply();
  }

  /** As in the strictest: TCP to port 443 and nothing else. */
  public void only443() {
    firewall = "meta l4proto udp drop; iifname \"lan\" tcp dport != 443 drop";
    apply();
  }

  /** Of a hundred UDP packets so many are lost, in each direction; 0 for none. */
  public void loss(int percent) {
    if (percent < 0 || percent > MOST_PERCENT) {
      throw new IllegalArgumentException(percent + " %");
    }
    loss = percent;
    apply();
  }

  private void apply() {
    box.run(rules(), "nft", "-f", "-");
  }

  /**
   * What comes uninvited to the router itself is dropped: otherwise the peer's first check would
   * occupy the port that the home's own packets shall keep.
   */
  private String rules() {
    String lossy = loss == 0 ? "" : "meta l4proto udp numgen random mod 100 < " + loss + " drop";
    return """
        flush ruleset
        table ip translation {
          chain out {
            type nat hook postrouting priority srcnat
            oifname "wan" masquerade %s
          }
        }
        table ip firewall {
          chain uninvited {
            type filter hook input priority filter
            iifname "wan" ct state new meta l4proto udp drop
          }
          chain between {
            type filter hook forward priority filter; policy drop
            %s
            %s
            ct state established,related accept
            iifname "lan" oifname "wan" accept
          }
        }
        """
        .formatted(ports, lossy, firewall);
  }
}
