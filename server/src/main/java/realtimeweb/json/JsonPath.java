package realtimeweb.json;

import realtimeweb.protocol.Malformed;
import realtimeweb.protocol.Nullable;

/** Where a value stands, spelled out only if it has to be told. */
final class JsonPath {
  static final JsonPath ROOT = new JsonPath(null, "", -1);

  private final @Nullable JsonPath outer;
  private final String name;
  private final int index;

  private JsonPath(@Nullable JsonPath outer, String name, int index) {
    this.outer = outer;
    this.name = name;
    this.index = index;
  }

  JsonPath member(String named) {
    return new JsonPath(this, named, -1);
  }

  JsonPath element(int at) {
    return new JsonPath(this, "", at);
  }

  boolean isRoot() {
    return this == ROOT;
  }

  /** Names the path of the value, never the value. */
  Malformed malformed(String problem) {
    return new Malformed((isRoot() ? "message" : this) + ": " + problem);
  }

  /** Such as {@code joined.iceServers[0].urls}. */
  @Override
  public String toString() {
    if (outer == null) {
      return "";
    }
    String before = outer.toString();
    if (index >= 0) {
      return before + "[" + index + "]";
    }
    return before.isEmpty() ? name : before + "." + name;
  }
}
