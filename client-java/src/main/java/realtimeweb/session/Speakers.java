package realtimeweb.session;

/** Who is heard, and who of them has the floor. */
final class Speakers {
  /** How loud somebody is at this moment, 0 to 100; several times a second for everybody. */
  void hear(String personId, int level, long nowMillis) {}

  boolean isSpeaking(String personId) {
    return false;
  }

  /** Who speaks, or spoke last; empty if nobody did. Does not change back and forth. */
  String active() {
    return "";
  }

  void forget(String personId) {}
}
