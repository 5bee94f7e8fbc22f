package realtimeweb.web.http;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Objects;

/**
 * A file of the page in all its codings.
 *
 * @param path of the request
 * @param unchanging whether the path contains the hash of the content
 * @param hash of the content
 * @param bodies direct buffers that are never read themselves: {@link #body} returns duplicates
 */
public record StaticFile(
    String path,
    String mediaType,
    boolean unchanging,
    String hash,
    Map<ContentCoding, ByteBuffer> bodies) {

  public static ByteBuffer direct(byte[] content) {
    return ByteBuffer.allocateDirect(content.length).put(content).flip();
  }

  ByteBuffer body(ContentCoding encoding) {
    return Objects.requireNonNull(bodies.get(encoding)).duplicate();
  }

  /** The entity tag (RFC 9110 section 8.8.3); each encoding has its own. */
  String tag(ContentCoding encoding) {
    return '"' + hash + '-' + encoding.token() + '"';
  }
}
