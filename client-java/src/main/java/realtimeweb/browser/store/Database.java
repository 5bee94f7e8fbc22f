package realtimeweb.browser.store;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;
import org.teavm.jso.core.JSUndefined;
import org.teavm.jso.indexeddb.IDBDatabase;
import org.teavm.jso.indexeddb.IDBFactory;
import org.teavm.jso.indexeddb.IDBObjectStore;
import org.teavm.jso.indexeddb.IDBOpenDBRequest;
import org.teavm.jso.indexeddb.IDBRequest;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.ports.Store.Acquaintance;
import teavm.console.Console;
import teavm.crypto.CryptoKeyPair;
import teavm.indexeddb.Requests;
import teavm.promise.Overdue;
import teavm.promise.Patience;
import teavm.promise.Promises;
import teavm.promise.Rejection;

/**
 * This device's IndexedDB. Every call suspends, and throws a RuntimeException if the browser
 * refuses or does not answer.
 */
final class Database {
  private static final String NAME = "realtimeweb";
  private static final String KEYS = "keys";
  private static final String ACQUAINTANCES = "acquaintances";
  private static final String DEVICE = "device";

  private final IDBDatabase database;
  private final Patience patience;

  private Database(IDBDatabase database, Patience patience) {
    this.database = database;
    this.patience = patience;
  }

  /** Opens the database; one with missing stores holds nothing useful and is recreated. */
  static Database open() {
    Patience patience = new Patience("store", 5_000);
    IDBDatabase opened = opened(patience);
    if (opened.getObjectStoreNames().length < 2) {
      Console.warn("store_made_anew");
      opened.close();
      patience.await(Requests.result(IDBFactory.getInstance().deleteDatabase(NAME)));
      opened = opened(patience);
    }
    return new Database(opened, patience);
  }

  private static IDBDatabase opened(Patience patience) {
    IDBOpenDBRequest request = IDBFactory.getInstance().open(NAME, 1);
    request.setOnUpgradeNeeded(
        e -> {
          request.getResult().createObjectStore(KEYS);
          request.getResult().createObjectStore(ACQUAINTANCES);
        });
    JSPromise<IDBDatabase> opening = Requests.result(request);
    try {
      IDBDatabase opened = patience.await(opening);
      // A deletion or upgrade, perhaps in another tab, would wait for this page.
      opened.setOnVersionChange(opened::close);
      return opened;
    } catch (Overdue late) {
      Promises.ignore(opening.then(Database::closed));
      throw late;
    }
  }

  private static JSUndefined closed(IDBDatabase late) {
    late.close();
    return JSUndefined.instance();
  }

  /** This device's keys; null if there are none yet. */
  @Nullable
  CryptoKeyPair keys() {
    JSObject found = patience.await(Requests.result(reading(KEYS).get(JSString.valueOf(DEVICE))));
    return JSObjects.isUndefined(found) ? null : (CryptoKeyPair) found;
  }

  /** Stores these keys, unless another tab has stored some first. */
  void addKeys(CryptoKeyPair keys) {
    IDBRequest added = writing(KEYS).add(keys, JSString.valueOf(DEVICE));
    try {
      patience.await(Requests.result(added));
    } catch (Rejection refused) {
      Console.warn("device_key_exists");
    }
  }

  /** Deletes this device's keys. */
  void removeKeys() {
    patience.await(Requests.result(writing(KEYS).delete(JSString.valueOf(DEVICE))));
  }

  List<Acquaintance> knownKeys() {
    JSArray<KnownKeyEntry> entries =
        patience.await(Requests.result(Requests.getAll(reading(ACQUAINTANCES))));
    List<Acquaintance> knownKeys = new ArrayList<>();
    for (int i = 0; i < entries.getLength(); i++) {
      knownKeys.add(KnownKeyEntry.acquaintance(entries.get(i)));
    }
    return knownKeys;
  }

  void put(Acquaintance acquaintance) {
    KnownKeyEntry entry = KnownKeyEntry.of(acquaintance);
    patience.await(
        Requests.result(writing(ACQUAINTANCES).put(entry, JSString.valueOf(acquaintance.key()))));
  }

  private IDBObjectStore reading(String store) {
    return database.transaction(store, IDBDatabase.TRANSACTION_READONLY).objectStore(store);
  }

  private IDBObjectStore writing(String store) {
    return database.transaction(store, IDBDatabase.TRANSACTION_READWRITE).objectStore(store);
  }
}
