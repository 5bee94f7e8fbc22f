package realtimeweb.browser.store;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSObjects;
import realtimeweb.session.ports.Store.Acquaintance;

/** A known key as stored in IndexedDB. */
interface KnownKeyEntry extends JSObject {
  static KnownKeyEntry of(Acquaintance acquaintance) {
    KnownKeyEntry entry = JSObjects.create();
    entry.setKey(acquaintance.key());
    entry.setName(acquaintance.name());
    entry.setVerified(acquaintance.verified());
    return entry;
  }

  static Acquaintance acquaintance(KnownKeyEntry entry) {
    return new Acquaintance(entry.getKey(), entry.getName(), entry.isVerified());
  }

  @JSProperty
  String getKey();

  @JSProperty
  void setKey(String key);

  @JSProperty
  String getName();

  @JSProperty
  void setName(String name);

  @JSProperty
  boolean isVerified();

  @JSProperty
  void setVerified(boolean verified);
}
