package realtimeweb.tls;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import realtimeweb.protocol.Nullable;

/** The certificate in use; TLS gets it at each handshake. */
public final class CurrentIdentity implements Identity {
  private final CertificateSource source;
  private final RenewalLog log;
  private final List<Consumer<Pem>> listeners = new CopyOnWriteArrayList<>();
  private final ReloadingKeyManager keyManager;
  private volatile CertifiedKey current;
  private @Nullable String lastFailure;

  /**
   * @throws BadCertificate if there is none to begin with
   */
  public CurrentIdentity(CertificateSource source, RenewalLog log) throws BadCertificate {
    this.source = source;
    this.log = log;
    this.current = source.first();
    this.keyManager = new ReloadingKeyManager(current);
    doubt(current);
  }

  private void doubt(CertifiedKey key) {
    String sentence = key.doubt();
    if (sentence != null) {
      log.doubted(sentence);
    }
  }

  ReloadingKeyManager keyManager() {
    return keyManager;
  }

  public CertifiedKey current() {
    return current;
  }

  @Override
  public Pem pem() {
    return current.pem();
  }

  @Override
  public void onRenewal(Consumer<Pem> renewed) {
    listeners.add(renewed);
  }

  /** Installs the next identity, if there is one; reports a repeated failure once. */
  public synchronized void renew() {
    try {
      CertifiedKey next = source.next(current);
      lastFailure = null;
      if (next != null) {
        replace(next);
      }
    } catch (BadCertificate e) {
      failed(String.valueOf(e.getMessage()));
    }
  }

  private void replace(CertifiedKey next) {
    current = next;
    keyManager.replace(next);
    log.renewed(next.leaf().getNotAfter().toInstant());
    doubt(next);
    Pem pem = next.pem();
    listeners.forEach(listener -> listener.accept(pem));
  }

  private void failed(String sentence) {
    if (!sentence.equals(lastFailure)) {
      lastFailure = sentence;
      log.failed(sentence);
    }
  }
}
