package teavm.crypto;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.typedarrays.ArrayBuffer;
import org.teavm.jso.typedarrays.ArrayBufferView;

/** The browser's cryptography (Web Cryptography 14); only in secure contexts. */
public abstract class SubtleCrypto implements JSObject {

  @JSBody(script = "return self.crypto.subtle;")
  public static native SubtleCrypto current();

  @JSBody(script = "return !!(self.crypto && self.crypto.subtle);")
  public static native boolean isSupported();

  public abstract JSPromise<CryptoKeyPair> generateKey(
      Algorithm algorithm, boolean extractable, String[] usages);

  public abstract JSPromise<ArrayBuffer> exportKey(String format, CryptoKey key);

  public abstract JSPromise<CryptoKey> importKey(
      String format,
      ArrayBufferView data,
      Algorithm algorithm,
      boolean extractable,
      String[] usages);

  public abstract JSPromise<ArrayBuffer> deriveBits(Algorithm algorithm, CryptoKey base, int bits);

  public abstract JSPromise<ArrayBuffer> encrypt(
      Algorithm algorithm, CryptoKey key, ArrayBufferView data);

  public abstract JSPromise<ArrayBuffer> decrypt(
      Algorithm algorithm, CryptoKey key, ArrayBufferView data);

  public abstract JSPromise<ArrayBuffer> sign(
      Algorithm algorithm, CryptoKey key, ArrayBufferView data);

  public abstract JSPromise<ArrayBuffer> digest(String hash, ArrayBufferView data);
}
