package realtimeweb.ui.text;

/** Formats numbers with a unit, without floating point. */
final class Amounts {
  private Amounts() {}

  /** A number with one decimal place, from tenths. */
  static String tenths(int tenths, String separator) {
    return tenths / 10 + separator + tenths % 10;
  }

  /** Bits per second, in a suitable unit. */
  static String bitrate(int bits, String separator) {
    if (bits < 1_000_000) {
      return (bits + 500) / 1000 + " kbit/s";
    }
    return tenths((bits + 50_000) / 100_000, separator) + " Mbit/s";
  }
}
