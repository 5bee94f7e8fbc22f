package realtimeweb.session;

/** A call in words that can be sent to somebody who helps: no name, address, key or content. */
final class CallReport {
  private CallReport() {}

  /**
   * The report.
   *
   * @param browser name and version
   */
  static String of(Screen.InCall call, String browser) {
    return "";
  }
}
