package realtimeweb.secure;

import java.nio.charset.StandardCharsets;
import java.util.List;
import realtimeweb.protocol.Introduction;
import realtimeweb.protocol.Malformed;
import realtimeweb.protocol.RecordCodec;
import realtimeweb.secure.noise.Bytes;
import realtimeweb.secure.noise.Crypto;

/** Writes and validates the introductions that a handshake carries. */
final class Greeting {
  static final int MAX_CAPABILITIES = 32;
  static final int MAX_CAPABILITY_CHARS = 64;
  static final int MAX_INCARNATION_CHARS = 64;

  /** Leaves room for every later rotation. */
  static final int MAX_EPOCH = 1 << 30;

  private static final String HASH = "sha-256 ";
  private static final int HASH_BYTES = 32;

  private final Crypto crypto;
  private final RecordCodec codec;
  private Introduction self;

  Greeting(Crypto crypto, RecordCodec codec, Introduction self) {
    this.crypto = crypto;
    this.codec = codec;
    this.self = self;
  }

  /**
   * The epoch for the local introduction: the last epoch of this channel or of the one before it.
   */
  int epoch(int highest) {
    return Math.max(self.epoch(), highest);
  }

  /** Changes the name in later introductions. */
  void rename(String name) {
    self =
        new Introduction(
            name, self.fingerprint(), self.capabilities(), self.epoch(), self.incarnation());
  }

  byte[] write(int epoch) {
    Introduction introduction =
        new Introduction(
            self.name(), self.fingerprint(), self.capabilities(), epoch, self.incarnation());
    return Bytes.utf8(codec.encode(Introduction.class, introduction));
  }

  /**
   * The peer's introduction, with its name normalized by {@link NameNormalization}.
   *
   * @throws Malformed if the payload is not an introduction, or exceeds a limit
   */
  Introduction read(byte[] payload) throws Malformed {
    String json = new String(payload, StandardCharsets.UTF_8);
    Introduction peer = codec.decode(Introduction.class, json);
    String name = ClaimedName.of(crypto, peer.name());
    require(!name.isEmpty(), "name");
    require(isFingerprint(peer.fingerprint()), "fingerprint");
    require(areCapabilities(peer.capabilities()), "capabilities");
    require(peer.epoch() >= 0 && peer.epoch() <= MAX_EPOCH, "epoch");
    require(peer.incarnation().length() <= MAX_INCARNATION_CHARS, "incarnation");
    return new Introduction(
        name,
        peer.fingerprint(),
        List.copyOf(peer.capabilities()),
        peer.epoch(),
        peer.incarnation());
  }

  /**
   * Whether the text is {@code sha-256} and 32 bytes in upper-case hexadecimal, separated by colons
   * (RFC 8122 section 5).
   */
  private static boolean isFingerprint(String text) {
    if (!text.startsWith(HASH) || text.length() != HASH.length() + 3 * HASH_BYTES - 1) {
      return false;
    }
    for (int i = 0; i < text.length() - HASH.length(); i++) {
      char c = text.charAt(HASH.length() + i);
      boolean hex = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F');
      if (i % 3 == 2 ? c != ':' : !hex) {
        return false;
      }
    }
    return true;
  }

  private static boolean areCapabilities(List<String> names) {
    return names.size() <= MAX_CAPABILITIES
        && names.stream().noneMatch(n -> n.isEmpty() || n.length() > MAX_CAPABILITY_CHARS);
  }

  private static void require(boolean holds, String place) throws Malformed {
    if (!holds) {
      throw new Malformed("introduction: " + place);
    }
  }
}
