package realtimeweb.checkup.checks;

import java.util.List;
import realtimeweb.secure.noise.Crypto;
import realtimeweb.session.ports.Store;
import realtimeweb.session.screen.Preferences;

/** A browser that remembers nothing, with a key of its own: nobody is met in a rehearsal. */
public final class EmptyStore implements Store {
  private final Crypto.KeyPair key;

  public EmptyStore(Crypto crypto) {
    key = crypto.generateKeyPair();
  }

  @Override
  public void awaitRead() {
    // There is nothing to read.
  }

  @Override
  public Crypto.KeyPair deviceKey() {
    return key;
  }

  @Override
  public List<Acquaintance> knownKeys() {
    return List.of();
  }

  @Override
  public boolean remembers() {
    return false;
  }

  @Override
  public void save(Acquaintance acquaintance) {}

  @Override
  public String name() {
    return "";
  }

  @Override
  public void saveName(String name) {}

  @Override
  public Preferences preferences() {
    return Preferences.STANDARD;
  }

  @Override
  public void savePreferences(Preferences preferences) {}
}
