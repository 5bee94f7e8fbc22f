package realtimeweb.browser.page;

import org.teavm.jso.typedarrays.ArrayBuffer;
import org.teavm.jso.typedarrays.Int8Array;

/** Converts between Java arrays and the browser's, over the same memory. */
public final class ByteArrays {
  private ByteArrays() {}

  public static Int8Array view(byte[] bytes) {
    return Int8Array.fromJavaArray(bytes);
  }

  public static byte[] of(ArrayBuffer buffer) {
    return new Int8Array(buffer).toJavaArray();
  }
}
