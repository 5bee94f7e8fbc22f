package realtimeweb.tls;

import realtimeweb.protocol.Nullable;

/** A certificate that cannot be had or used; the message is one sentence for a person. */
public final class BadCertificate extends Exception {
  private static final long serialVersionUID = 1L;

  public BadCertificate(String message) {
    super(message);
  }

  public BadCertificate(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
