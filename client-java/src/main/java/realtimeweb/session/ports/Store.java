package realtimeweb.session.ports;

import java.util.List;
import realtimeweb.secure.noise.Crypto;
import realtimeweb.session.screen.Preferences;

/** What this browser remembers between calls. */
public interface Store {
  /**
   * Somebody met before.
   *
   * @param key their static public key, base64url
   * @param name the display name they last used
   * @param verified whether the safety number was compared
   */
  record Acquaintance(String key, String name, boolean verified) {}

  /**
   * Waits until device key and acquaintances have been read, before which they are not there; not
   * for ever: where they cannot be read, there is a new key.
   */
  void awaitRead();

  /** This device's static key pair; made on first use. */
  Crypto.KeyPair deviceKey();

  List<Acquaintance> knownKeys();

  /**
   * Whether key and acquaintances are here again when the page is loaded anew, as far as is known
   * now.
   */
  boolean remembers();

  /** Adds the acquaintance, or replaces the one with the same key. */
  void save(Acquaintance acquaintance);

  /** The name the person last used; empty at first. */
  String name();

  void saveName(String name);

  /** {@link Preferences#STANDARD} at first. */
  Preferences preferences();

  void savePreferences(Preferences preferences);
}
