package realtimeweb.suite;

import realtimeweb.browser.store.WebCrypto;
import realtimeweb.secure.CryptoContract;
import realtimeweb.secure.noise.Crypto;

final class WebCryptoTest extends CryptoContract {
  @Override
  protected Crypto crypto() {
    return new WebCrypto();
  }
}
