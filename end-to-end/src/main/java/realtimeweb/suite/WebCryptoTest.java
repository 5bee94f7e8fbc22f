package realtimeweb.suite;

import realtimeweb.browser.WebCrypto;
import realtimeweb.secure.Crypto;
import realtimeweb.secure.CryptoContract;

final class WebCryptoTest extends CryptoContract {
  @Override
  protected Crypto crypto() {
    return new WebCrypto();
  }
}
