package realtimeweb.benchmarks.load;

import realtimeweb.protocol.Nullable;

/** The protocol of one kind of relay: how a client enters a room and addresses another. */
public interface Dialect {
  /** Hexadecimal digits of the time that every message carries. */
  int STAMP_CHARS = 16;

  /** Whether frames are those of RFC 6455; otherwise a length of four bytes stands before each. */
  default boolean webSocket() {
    return true;
  }

  /** The path and query of the handshake. */
  String path(int room, int member);

  /** What the client says first, as text; null if nothing. */
  @Nullable
  String greeting(int room, int member);

  /** What the client says to a text that needs an answer; null if it needs none. */
  default @Nullable String answer(String text) {
    return null;
  }

  /** The client's address in the room, if the text contains it. */
  @Nullable
  String address(String text, int room, int member);

  /** Whether messages are binary. */
  boolean binary();

  /** A message of about so many bytes to that address, with a stamp of zeros in it. */
  byte[] message(String address, int bytes);

  /** Bytes after the stamp, in what is sent and in what arrives. */
  int tail();
}
