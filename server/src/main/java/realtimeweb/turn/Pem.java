package realtimeweb.turn;

/**
 * A certificate for TURN over TLS.
 *
 * @param chain the certificates, the server's own first
 * @param key its private key
 */
public record Pem(String chain, String key) {
  /** Without the key. */
  @Override
  public String toString() {
    return "Pem[]";
  }
}
