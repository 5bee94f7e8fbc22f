package realtimeweb.browser.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSUndefined;
import realtimeweb.protocol.Malformed;
import realtimeweb.protocol.Nullable;
import realtimeweb.secure.noise.Crypto.KeyPair;
import realtimeweb.session.ports.Store;
import realtimeweb.session.screen.Preferences;
import teavm.console.Console;
import teavm.crypto.CryptoKeyPair;
import teavm.promise.Overdue;
import teavm.promise.Patience;

/**
 * A store that keeps everything in memory and writes it to the browser's storage. Name and
 * preferences are in localStorage; IndexedDB, which is slow, holds the rest and is read once.
 */
public final class WebStore implements Store {
  private final WebCrypto crypto;

  /** Longer than all reads together, each of which has its own deadline. */
  private final Patience patience = new Patience("store", 60_000);

  private final SavedItem name = new SavedItem("realtimeweb.name");
  private final SavedItem preferences = new SavedItem("realtimeweb.preferences");
  private final Map<String, Acquaintance> knownKeys = new LinkedHashMap<>();
  private final JSPromise<JSUndefined> reading;
  private @Nullable Database database;
  private @Nullable KeyPair deviceKey;

  /** Starts to read the stored data, and to create the device key if there is none. */
  public WebStore(WebCrypto crypto) {
    this.crypto = crypto;
    this.reading =
        new JSPromise<>(
            (resolve, reject) ->
                new Thread(
                        () -> {
                          readOrForget();
                          resolve.accept(JSUndefined.instance());
                        },
                        "store")
                    .start());
  }

  private void readOrForget() {
    try {
      read();
    } catch (RuntimeException refused) {
      Console.warn("store_refused");
    }
  }

  private void read() {
    Database opened = Database.open();
    KeyPair key = keptKey(opened);
    if (key == null) {
      opened.addKeys(((WebKeyPair) crypto.generateKeyPair()).keys());
      key = Objects.requireNonNull(keptKey(opened), "the keys were not kept");
    }
    opened.knownKeys().forEach(each -> knownKeys.put(each.key(), each));
    database = opened;
    deviceKey = key;
  }

  /** Null if there is none that works; a new one may then replace it. */
  private @Nullable KeyPair keptKey(Database opened) {
    CryptoKeyPair kept = opened.keys();
    if (kept == null) {
      return null;
    }
    try {
      KeyPair key = crypto.keyPair(kept);
      crypto.agree(key, key.publicKey());
      return key;
    } catch (Overdue silent) {
      throw silent;
    } catch (RuntimeException | Malformed broken) {
      Console.warn("device_key_broken");
      opened.removeKeys();
      return null;
    }
  }

  @Override
  public void awaitRead() {
    if (deviceKey == null) {
      patience.await(reading);
    }
    if (deviceKey == null) {
      deviceKey = crypto.generateKeyPair();
    }
  }

  @Override
  public boolean remembers() {
    return database != null;
  }

  @Override
  public KeyPair deviceKey() {
    return Objects.requireNonNull(deviceKey, "the store was not read");
  }

  @Override
  public List<Acquaintance> knownKeys() {
    return List.copyOf(knownKeys.values());
  }

  @Override
  public void save(Acquaintance acquaintance) {
    knownKeys.put(acquaintance.key(), acquaintance);
    Database open = database;
    if (open != null) {
      new Thread(() -> write(open, acquaintance), "store").start();
    }
  }

  private void write(Database open, Acquaintance acquaintance) {
    try {
      open.put(acquaintance);
    } catch (RuntimeException refused) {
      Console.warn("store_refused");
      database = null;
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
