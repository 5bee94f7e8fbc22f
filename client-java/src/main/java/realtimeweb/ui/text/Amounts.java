package realtimeweb.ui.text;

/** Numbers with a unit, written without floating point. */
final class Amounts {
  private Amounts() {}

  /** Whole numbers and one decimal place, from a count of tenths. */
  static String tenths(int tenths, String separator) {
    return tenths / 10 + separator + tenths % 10;
  }

  /** Bits a second in the unit that suits them. */
  static String bitrate(int bits, String separator) {
    if (bits < 1_000_000) {
      return (bits + 500) / 1000 + " kbit/s";
    }
    return tenths((bits + 50_000) / 100_000, separator) + " Mbit/s";
  }
}
