package realtimeweb.browser;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSString;
import org.teavm.jso.indexeddb.IDBDatabase;
import org.teavm.jso.indexeddb.IDBFactory;
import org.teavm.jso.indexeddb.IDBObjectStore;
import org.teavm.jso.indexeddb.IDBOpenDBRequest;
import org.teavm.jso.indexeddb.IDBRequest;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.Store.Acquaintance;
import teavm.console.Console;
import teavm.crypto.CryptoKeyPair;
import teavm.indexeddb.Requests;
import teavm.promise.Promises;
import teavm.promise.Rejection;

/** This device's IndexedDB. Whatever the browser refuses is a RuntimeException. */
final class Database {
  private static final String KEYS = "keys";
  private static final String ACQUAINTANCES = "acquaintances";
  private static final String DEVICE = "device";

  private final IDBDatabase database;

  private Database(IDBDatabase database) {
    this.database = database;
  }

  /** Suspends. */
  static Database open() {
    IDBOpenDBRequest request = IDBFactory.getInstance().open("realtimeweb", 1);
    request.setOnUpgradeNeeded(
        e -> {
          request.getResult().createObjectStore(KEYS);
          request.getResult().createObjectStore(ACQUAINTANCES);
        });
    return new Database(Promises.await(Requests.result(request)));
  }

  /** This device's keys, or null if it has none yet. Suspends. */
  @Nullable
  CryptoKeyPair keys() {
    JSObject found = Promises.await(Requests.result(reading(KEYS).get(JSString.valueOf(DEVICE))));
    return JSObjects.isUndefined(found) ? null : (CryptoKeyPair) found;
  }

  /** Keeps these keys, unless another tab has been faster. Suspends. */
  void addKeys(CryptoKeyPair keys) {
    IDBRequest added = writing(KEYS).add(keys, JSString.valueOf(DEVICE));
    try {
      Promises.await(Requests.result(added));
    } catch (Rejection refused) {
      Console.warn("device_key_exists");
    }
  }

  /** Suspends. */
  List<Acquaintance> acquaintances() {
    JSArray<AcquaintanceEntry> entries =
        Promises.await(Requests.result(Requests.getAll(reading(ACQUAINTANCES))));
    List<Acquaintance> acquaintances = new ArrayList<>();
    for (int i = 0; i < entries.getLength(); i++) {
      acquaintances.add(AcquaintanceEntry.acquaintance(entries.get(i)));
    }
    return acquaintances;
  }

  /** Does not wait until it is written. */
  void put(Acquaintance acquaintance) {
    AcquaintanceEntry entry = AcquaintanceEntry.of(acquaintance);
    Promises.ignore(
        Requests.result(writing(ACQUAINTANCES).put(entry, JSString.valueOf(acquaintance.key()))));
  }

  private IDBObjectStore reading(String store) {
    return database.transaction(store, IDBDatabase.TRANSACTION_READONLY).objectStore(store);
  }

  private IDBObjectStore writing(String store) {
    return database.transaction(store, IDBDatabase.TRANSACTION_READWRITE).objectStore(store);
  }
}
