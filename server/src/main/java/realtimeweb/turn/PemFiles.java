package realtimeweb.turn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import realtimeweb.protocol.Nullable;
import realtimeweb.tls.Identity.Pem;

/** A certificate in two files, read anew each time; while they cannot be read, the last one. */
public final class PemFiles implements ManagedTurn.Certificate {
  private final Path chain;
  private final Path key;
  private volatile @Nullable Pem last;

  public PemFiles(Path chain, Path key) {
    this.chain = chain;
    this.key = key;
  }

  @Override
  public @Nullable Pem now() {
    try {
      last = new Pem(Files.readString(chain), Files.readString(key));
    } catch (IOException e) {
      // Whoever renews it may be in the midst of that.
      return last;
    }
    return last;
  }
}
