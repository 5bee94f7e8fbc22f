package realtimeweb.tools;

/**
 * A finished file.
 *
 * @param name path below the root, with slashes
 * @param hashed whether the name holds the hash, so that the file never changes under it
 * @param hash of the content: hexadecimal
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record BundleAsset(String name, BundleType type, boolean hashed, String hash, byte[] content) {}
