package teavm.crypto;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.typedarrays.ArrayBufferView;

/** Dictionaries that name an algorithm and its parameters (Web Cryptography 18). */
public abstract class Algorithm implements JSObject {

  /** An algorithm without parameters, such as {@code PBKDF2}. */
  @JSBody(params = "name", script = "return {name: name};")
  public static native Algorithm named(String name);

  /** EcKeyGenParams and EcKeyImportParams: ECDH over a curve such as {@code P-256}. */
  @JSBody(params = "curve", script = "return {name: 'ECDH', namedCurve: curve};")
  public static native Algorithm ecdh(String curve);

  /** EcKeyGenParams: ECDSA over a curve, for RTCPeerConnection's certificates. */
  @JSBody(params = "curve", script = "return {name: 'ECDSA', namedCurve: curve};")
  public static native Algorithm ecdsa(String curve);

  /** EcdhKeyDeriveParams. */
  @JSBody(params = "theirs", script = "return {name: 'ECDH', 'public': theirs};")
  public static native Algorithm agreeWith(CryptoKey theirs);

  /** HmacImportParams, with a hash such as {@code SHA-256}. */
  @JSBody(params = "hash", script = "return {name: 'HMAC', hash: hash};")
  public static native Algorithm hmac(String hash);

  /** Pbkdf2Params. */
  @JSBody(
      params = {"hash", "salt", "iterations"},
      script = "return {name: 'PBKDF2', hash: hash, salt: salt, iterations: iterations};")
  public static native Algorithm pbkdf2(String hash, ArrayBufferView salt, int iterations);

  /** AesGcmParams, with the full tag of 16 bytes. */
  @JSBody(
      params = {"iv", "additionalData"},
      script = "return {name: 'AES-GCM', iv: iv, additionalData: additionalData, tagLength: 128};")
  public static native Algorithm aesGcm(ArrayBufferView iv, ArrayBufferView additionalData);
}
