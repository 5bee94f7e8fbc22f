package realtimeweb.tls;

import java.net.Socket;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedKeyManager;
import realtimeweb.protocol.Nullable;

/**
 * Gives each TLS handshake the current key. A handshake requests first an alias, then the key and
 * chain, so the previous key stays available until the next renewal.
 */
final class ReloadingKeyManager extends X509ExtendedKeyManager {
  private record Generation(long number, CertifiedKey key) {
    String alias() {
      return Long.toString(number);
    }
  }

  private record Known(Generation newest, Generation before) {}

  private volatile Known known;

  ReloadingKeyManager(CertifiedKey first) {
    Generation only = new Generation(0, first);
    known = new Known(only, only);
  }

  synchronized void replace(CertifiedKey next) {
    Generation before = known.newest();
    known = new Known(new Generation(before.number() + 1, next), before);
  }

  @Override
  public @Nullable String chooseEngineServerAlias(
      String keyType, @Nullable Principal[] issuers, SSLEngine engine) {
    return chooseServerAlias(keyType, issuers, null);
  }

  @Override
  public @Nullable String chooseServerAlias(
      String keyType, @Nullable Principal[] issuers, @Nullable Socket socket) {
    Generation newest = known.newest();
    return keyType.equals(newest.key().key().getAlgorithm()) ? newest.alias() : null;
  }

  @Override
  public @Nullable String[] getServerAliases(String keyType, @Nullable Principal[] issuers) {
    String alias = chooseServerAlias(keyType, issuers, null);
    return alias == null ? null : new String[] {alias};
  }

  @Override
  public @Nullable PrivateKey getPrivateKey(String alias) {
    CertifiedKey key = find(alias);
    return key == null ? null : key.key();
  }

  @Override
  public @Nullable X509Certificate[] getCertificateChain(String alias) {
    CertifiedKey key = find(alias);
    return key == null ? null : key.chain().toArray(X509Certificate[]::new);
  }

  private @Nullable CertifiedKey find(String alias) {
    Known now = known;
    for (Generation generation : List.of(now.newest(), now.before())) {
      if (generation.alias().equals(alias)) {
        return generation.key();
      }
    }
    return null;
  }

  @Override
  public @Nullable String[] getClientAliases(String keyType, @Nullable Principal[] issuers) {
    return null;
  }

  @Override
  public @Nullable String chooseClientAlias(
      String[] keyTypes, @Nullable Principal[] issuers, @Nullable Socket socket) {
    return null;
  }
}
