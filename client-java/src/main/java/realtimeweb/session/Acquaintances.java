package realtimeweb.session;

import java.util.Base64;
import realtimeweb.session.Store.Acquaintance;

/** Who was met before, by static key. */
final class Acquaintances {
  private final Store store;

  Acquaintances(Store store) {
    this.store = store;
  }

  /**
   * Remembers this person.
   *
   * @return whether the name was known, but only with other keys
   */
  boolean meet(byte[] publicKey, String name) {
    String key = key(publicKey);
    boolean nameKnown = false;
    boolean verified = false;
    boolean keyKnown = false;
    for (Acquaintance each : store.acquaintances()) {
      nameKnown |= each.name().equals(name);
      if (each.key().equals(key)) {
        keyKnown = true;
        verified = each.verified();
      }
    }
    store.save(new Acquaintance(key, name, verified));
    return nameKnown && !keyKnown;
  }

  boolean isVerified(byte[] publicKey) {
    String key = key(publicKey);
    return store.acquaintances().stream().anyMatch(a -> a.key().equals(key) && a.verified());
  }

  void setVerified(byte[] publicKey, String name, boolean verified) {
    store.save(new Acquaintance(key(publicKey), name, verified));
  }

  /** A public key as it is remembered: base64url. */
  static String key(byte[] publicKey) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(publicKey);
  }
}
