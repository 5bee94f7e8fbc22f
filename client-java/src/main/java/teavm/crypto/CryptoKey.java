package teavm.crypto;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** A key that SubtleCrypto works with (Web Cryptography 13). */
public interface CryptoKey extends JSObject {
  @JSProperty
  boolean isExtractable();
}
