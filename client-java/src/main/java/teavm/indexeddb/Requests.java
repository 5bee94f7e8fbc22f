package teavm.indexeddb;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.indexeddb.IDBObjectStore;
import org.teavm.jso.indexeddb.IDBRequest;

/** Converts IndexedDB requests to promises. */
public final class Requests {
  private Requests() {}

  /** Settles with the request's result or error. */
  @JSBody(
      params = "request",
      script =
          "return new Promise((resolve, reject) => {"
              + "  request.onsuccess = () => resolve(request.result);"
              + "  request.onerror = () => reject(request.error);"
              + "});")
  public static native <T extends JSObject> JSPromise<T> result(IDBRequest request);

  /** Every value of the store (Indexed Database 4.5). */
  @JSBody(params = "store", script = "return store.getAll();")
  public static native IDBRequest getAll(IDBObjectStore store);
}
