package realtimeweb.tls;

import realtimeweb.protocol.Nullable;

/** Thrown if a certificate is unavailable or unusable; the message is one sentence for users. */
public final class BadCertificate extends Exception {
  private static final long serialVersionUID = 1L;

  public BadCertificate(String message) {
    super(message);
  }

  public BadCertificate(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
