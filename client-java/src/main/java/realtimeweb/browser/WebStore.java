package realtimeweb.browser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import realtimeweb.protocol.Nullable;
import realtimeweb.secure.Crypto;
import realtimeweb.session.Preferences;
import realtimeweb.session.Store;
import teavm.console.Console;
import teavm.crypto.CryptoKeyPair;

/** Everything is read at the start and kept in memory, and written to IndexedDB where it is had. */
public final class WebStore implements Store {
  private final @Nullable Database database;
  private final Crypto.KeyPair deviceKey;
  private final Map<String, Acquaintance> acquaintances = new LinkedHashMap<>();
  private final SavedItem name = new SavedItem("realtimeweb.name");
  private final SavedItem preferences = new SavedItem("realtimeweb.preferences");

  private WebStore(
      @Nullable Database database, Crypto.KeyPair deviceKey, List<Acquaintance> acquaintances) {
    this.database = database;
    this.deviceKey = deviceKey;
    acquaintances.forEach(a -> this.acquaintances.put(a.key(), a));
  }

  /** Reads what is remembered, and makes the device key if there is none; suspends. */
  public static WebStore open(WebCrypto crypto) {
    try {
      Database database = Database.open();
      Crypto.KeyPair deviceKey = crypto.keyPair(deviceKeys(database, crypto));
      return new WebStore(database, deviceKey, database.acquaintances());
    } catch (RuntimeException refused) {
      Console.warn("store_refused");
      return new WebStore(null, crypto.generateKeyPair(), List.of());
    }
  }

  private static CryptoKeyPair deviceKeys(Database database, WebCrypto crypto) {
    CryptoKeyPair kept = database.keys();
    if (kept != null) {
      return kept;
    }
    database.addKeys(((WebKeyPair) crypto.generateKeyPair()).keys());
    return Objects.requireNonNull(database.keys(), "the keys were not kept");
  }

  @Override
  public Crypto.KeyPair deviceKey() {
    return deviceKey;
  }

  @Override
  public List<Acquaintance> acquaintances() {
    return List.copyOf(acquaintances.values());
  }

  @Override
  public void save(Acquaintance acquaintance) {
    acquaintances.put(acquaintance.key(), acquaintance);
    if (database != null) {
      write(database, acquaintance);
    }
  }

  private static void write(Database database, Acquaintance acquaintance) {
    try {
      database.put(acquaintance);
    } catch (RuntimeException refused) {
      Console.warn("store_refused");
    }
  }

  @Override
  public String name() {
    return name.get();
  }

  @Override
  public void saveName(String name) {
    this.name.set(name);
  }

  @Override
  public Preferences preferences() {
    return PreferencesText.read(preferences.get());
  }

  @Override
  public void savePreferences(Preferences preferences) {
    this.preferences.set(PreferencesText.of(preferences));
  }
}
