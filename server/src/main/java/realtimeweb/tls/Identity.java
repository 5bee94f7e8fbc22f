package realtimeweb.tls;

import java.util.function.Consumer;

/** The server's certificate and private key, which are renewed. */
public interface Identity {
  /** The current certificate and its matching key. */
  Pem pem();

  /**
   * Calls {@code renewed} with each later pair, from a thread that must not be held up. Nobody is
   * told of the pair that stands now.
   */
  void onRenewal(Consumer<Pem> renewed);

  /**
   * As text (RFC 7468).
   *
   * @param certificates the server's own first, then those that vouch for it
   * @param privateKey PKCS#8, not encrypted: a secret
   */
  record Pem(String certificates, String privateKey) {
    /** Without the key. */
    @Override
    public String toString() {
      return "Pem[" + certificates + "]";
    }
  }
}
