package realtimeweb.browser.json;

import realtimeweb.protocol.Malformed;
import realtimeweb.protocol.Nullable;

/**
 * The position of a value in a message. It contains only names and indices of ours, never received
 * data.
 */
record Path(@Nullable Path parent, String step) {
  static Path root(String name) {
    return new Path(null, name);
  }

  Path member(String name) {
    return new Path(this, "." + name);
  }

  Path item(int index) {
    return new Path(this, "[" + index + "]");
  }

  Malformed malformed(String what) {
    return new Malformed(this + ": " + what);
  }

  @Override
  public String toString() {
    return parent == null ? step : parent + step;
  }
}
