package realtimeweb.web;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Objects;

/**
 * A file of the page, ready to be sent.
 *
 * @param path of the request
 * @param unchanging whether the path holds the content's hash
 * @param hash of the content
 * @param bodies direct buffers that nobody moves: {@link #body} hands out duplicates
 */
record StaticFile(
    String path,
    String mediaType,
    boolean unchanging,
    String hash,
    Map<Encoding, ByteBuffer> bodies) {

  static ByteBuffer direct(byte[] content) {
    return ByteBuffer.allocateDirect(content.length).put(content).flip();
  }

  ByteBuffer body(Encoding encoding) {
    return Objects.requireNonNull(bodies.get(encoding)).duplicate();
  }

  /** The entity tag (RFC 9110 section 8.8.3); each encoding has its own. */
  String tag(Encoding encoding) {
    return '"' + hash + '-' + encoding.token() + '"';
  }
}
