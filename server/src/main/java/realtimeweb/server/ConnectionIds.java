package realtimeweb.server;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.function.Supplier;

/** Connection ids that nobody can guess. */
final class ConnectionIds implements Supplier<String> {
  private final SecureRandom random = new SecureRandom();

  @Override
  public String get() {
    return HexFormat.of().toHexDigits(random.nextLong());
  }
}
