package realtimeweb.server.settings;

/** The allowed values of a number, both ends included. */
record IntRange(int min, int max) {
  boolean contains(int value) {
    return value >= min && value <= max;
  }

  /** As in the help: {@code 10-120}. */
  @Override
  public String toString() {
    return min + "-" + max;
  }
}
