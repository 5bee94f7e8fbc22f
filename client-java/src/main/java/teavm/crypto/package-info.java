/** Bindings to SubtleCrypto (W3C Web Cryptography). */
package teavm.crypto;
