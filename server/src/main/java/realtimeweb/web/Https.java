package realtimeweb.web;

import java.util.List;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import realtimeweb.protocol.Nullable;

/**
 * How the server serves https, beside http.
 *
 * @param port 0 takes any that is free
 * @param context whose handshakes show the certificate
 * @param lasting whether browsers everywhere trust the certificate, so that they may be told to
 *     insist on it (RFC 6797)
 * @param trust what people install to trust the certificate; null if they need not
 */
public record Https(
    int port,
    SSLContext context,
    List<String> protocols,
    List<String> cipherSuites,
    boolean lasting,
    @Nullable Supplier<Trust> trust) {

  /**
   * A local authority, to be installed.
   *
   * @param certificate DER
   * @param fingerprint for a person to compare
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Trust(byte[] certificate, String fingerprint) {}
}
