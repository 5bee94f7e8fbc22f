package realtimeweb.checkup.checks;

/**
 * What the page itself can tell of the browser.
 *
 * @param secureContext whether the browser gives the page what it keeps from insecure ones
 * @param webRtc whether there are peer connections
 * @param crypto whether there is SubtleCrypto
 * @param browser its name and version
 */
public record BrowserFeatures(
    boolean secureContext, boolean webRtc, boolean crypto, String browser) {
  boolean fits() {
    return secureContext && webRtc && crypto;
  }
}
