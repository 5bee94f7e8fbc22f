package teavm.crypto;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** A key for SubtleCrypto (Web Cryptography 13). */
public interface CryptoKey extends JSObject {
  @JSProperty
  boolean isExtractable();
}
