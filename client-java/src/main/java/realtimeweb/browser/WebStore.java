package realtimeweb.browser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSUndefined;
import realtimeweb.protocol.Nullable;
import realtimeweb.secure.Crypto.KeyPair;
import realtimeweb.session.Preferences;
import realtimeweb.session.Store;
import teavm.console.Console;
import teavm.crypto.CryptoKeyPair;
import teavm.promise.Promises;

/**
 * Everything is kept in memory, and written to where it is had. Name and preferences are in the
 * page's storage; IndexedDB, which answers late, holds the rest and is read once.
 */
public final class WebStore implements Store {
  private final WebCrypto crypto;
  private final SavedItem name = new SavedItem("realtimeweb.name");
  private final SavedItem preferences = new SavedItem("realtimeweb.preferences");
  private final Map<String, Acquaintance> acquaintances = new LinkedHashMap<>();
  private final JSPromise<JSUndefined> reading;
  private @Nullable Database database;
  private @Nullable KeyPair deviceKey;

  /** Begins to read what is remembered, and to make the device key if there is none. */
  public WebStore(WebCrypto crypto) {
    this.crypto = crypto;
    this.reading =
        new JSPromise<>(
            (resolve, reject) ->
                new Thread(
                        () -> {
                          read();
                          resolve.accept(JSUndefined.instance());
                        },
                        "store")
                    .start());
  }

  private void read() {
    try {
      Database opened = Database.open();
      KeyPair key = crypto.keyPair(deviceKeys(opened));
      opened.acquaintances().forEach(each -> acquaintances.put(each.key(), each));
      database = opened;
      deviceKey = key;
    } catch (RuntimeException refused) {
      Console.warn("store_refused");
      deviceKey = crypto.generateKeyPair();
    }
  }

  private CryptoKeyPair deviceKeys(Database database) {
    CryptoKeyPair kept = database.keys();
    if (kept != null) {
      return kept;
    }
    database.addKeys(((WebKeyPair) crypto.generateKeyPair()).keys());
    return Objects.requireNonNull(database.keys(), "the keys were not kept");
  }

  @Override
  public void awaitRead() {
    if (deviceKey == null) {
      Promises.await(reading);
    }
  }

  @Override
  public KeyPair deviceKey() {
    return Objects.requireNonNull(deviceKey, "the store was not read");
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
