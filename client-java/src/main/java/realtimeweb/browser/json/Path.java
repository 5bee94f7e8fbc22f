package realtimeweb.browser.json;

import realtimeweb.protocol.Malformed;
import realtimeweb.protocol.Nullable;

/**
 * Where a value stands in a message, made of names and numbers of ours and never of what was sent.
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
