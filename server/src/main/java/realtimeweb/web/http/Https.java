package realtimeweb.web.http;

import java.util.List;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import realtimeweb.protocol.Nullable;

/**
 * Https beside http.
 *
 * @param port 0 takes any that is free
 * @param context presents the certificate in handshakes
 * @param lasting whether all browsers trust the certificate, so that Strict-Transport-Security (RFC
 *     6797) is safe
 * @param trust the authority that users must install to trust the certificate; null for none
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
