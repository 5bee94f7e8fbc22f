package realtimeweb.world;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import realtimeweb.secure.noise.Crypto;
import realtimeweb.session.ports.Store;
import realtimeweb.session.screen.Preferences;

/** What a browser remembers, in memory. */
final class FakeStore implements Store {
  private final Crypto.KeyPair deviceKey;
  private final Map<String, Acquaintance> knownKeys = new LinkedHashMap<>();
  private String name = "";
  private boolean read;
  private boolean forgets;
  private Preferences preferences = Preferences.STANDARD;

  FakeStore(Crypto crypto) {
    this.deviceKey = crypto.generateKeyPair();
  }

  @Override
  public void awaitRead() {
    read = true;
  }

  @Override
  public Crypto.KeyPair deviceKey() {
    requireRead();
    return deviceKey;
  }

  @Override
  public List<Acquaintance> knownKeys() {
    requireRead();
    return List.copyOf(knownKeys.values());
  }

  private void requireRead() {
    if (!read) {
      throw new IllegalStateException("asked before it was read");
    }
  }

  @Override
  public boolean remembers() {
    return !forgets;
  }

  /** From now on nothing is stored any more. */
  void forgets() {
    forgets = true;
  }

  @Override
  public void save(Acquaintance acquaintance) {
    knownKeys.put(acquaintance.key(), acquaintance);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void saveName(String name) {
    this.name = name;
  }

  @Override
  public Preferences preferences() {
    return preferences;
  }

  @Override
  public void savePreferences(Preferences preferences) {
    this.preferences = preferences;
  }
}
