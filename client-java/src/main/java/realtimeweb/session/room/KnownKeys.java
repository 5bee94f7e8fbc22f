package realtimeweb.session.room;

import java.util.Base64;
import realtimeweb.session.peer.Participant;
import realtimeweb.session.ports.Store;
import realtimeweb.session.ports.Store.Acquaintance;

/** Who was met before, by static key. */
public final class KnownKeys {
  private final Store store;

  public KnownKeys(Store store) {
    this.store = store;
  }

  /**
   * Remembers this person, when they come and when they call themselves something else. Whoever is
   * verified is remembered by the name under which that was done.
   *
   * @return whether the name was known, but only with other keys
   */
  public boolean meet(byte[] publicKey, String name) {
    String key = key(publicKey);
    boolean others = false;
    boolean theirs = false;
    boolean verified = false;
    for (Acquaintance each : store.knownKeys()) {
      boolean same = each.key().equals(key);
      verified |= same && each.verified();
      theirs |= same && each.name().equals(name);
      others |= !same && each.name().equals(name);
    }
    if (!verified) {
      store.save(new Acquaintance(key, name, false));
    }
    return others && !theirs;
  }

  /** Whether the safety number of this key was compared with somebody of that name. */
  public boolean isVerified(byte[] publicKey, String name) {
    Acquaintance verified = new Acquaintance(key(publicKey), name, true);
    return store.knownKeys().stream().anyMatch(verified::equals);
  }

  /** What a warning of this person under the present name is about. */
  public static String warning(Participant peer) {
    return peer.id() + " " + peer.name();
  }

  public void setVerified(byte[] publicKey, String name, boolean verified) {
    store.save(new Acquaintance(key(publicKey), name, verified));
  }

  /** A public key as it is remembered: base64url. */
  static String key(byte[] publicKey) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(publicKey);
  }
}
