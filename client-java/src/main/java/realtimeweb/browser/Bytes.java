package realtimeweb.browser;

import org.teavm.jso.typedarrays.ArrayBuffer;
import org.teavm.jso.typedarrays.Int8Array;

/** Java's arrays and the browser's, over the same memory. */
final class Bytes {
  private Bytes() {}

  static Int8Array view(byte[] bytes) {
    return Int8Array.fromJavaArray(bytes);
  }

  static byte[] of(ArrayBuffer buffer) {
    return new Int8Array(buffer).toJavaArray();
  }
}
