package realtimeweb.tls;

import java.security.Security;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** The library as a provider of Java's own cryptography, which acme4j asks for by name. */
public final class BouncyCastle {
  private BouncyCastle() {}

  /** Adds it after all others, once. */
  public static void register() {
    Security.addProvider(new BouncyCastleProvider());
  }
}
