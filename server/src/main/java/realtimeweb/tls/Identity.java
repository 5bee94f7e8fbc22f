package realtimeweb.tls;

import java.util.function.Consumer;

/** The server's certificate and private key, which are renewed while it runs. */
public interface Identity {
  /** The current certificate and its matching key. */
  Pem pem();

  /**
   * Calls {@code renewed} with each later pair, on a thread that it must not block. It is not
   * called with the current pair.
   */
  void onRenewal(Consumer<Pem> renewed);

  /**
   * The pair as PEM text (RFC 7468).
   *
   * @param certificates the server's own first, then its issuers
   * @param privateKey PKCS#8, unencrypted: a secret
   */
  record Pem(String certificates, String privateKey) {
    /** Without the key. */
    @Override
    public String toString() {
      return "Pem[" + certificates + "]";
    }
  }
}
