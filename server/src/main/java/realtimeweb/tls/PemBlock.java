package realtimeweb.tls;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import realtimeweb.protocol.Nullable;

/**
 * One block of PEM text (RFC 7468).
 *
 * @param label such as {@code CERTIFICATE}
 * @param encrypted whether a header of the block says so (RFC 1421 section 4.6.1.1)
 * @param content the decoded bytes; null if the block is encrypted, incomplete or not valid base64
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record PemBlock(String label, boolean encrypted, @Nullable byte[] content) {
  private static final String BEGIN = "-----BEGIN ";
  private static final String END = "-----END ";
  private static final String DASHES = "-----";

  boolean is(Set<String> labels) {
    return labels.contains(label);
  }

  /** The PEM blocks of a file, which may be in any encoding; text around them is ignored. */
  static List<PemBlock> of(byte[] file) {
    List<PemBlock> blocks = new ArrayList<>();
    List<String> lines = new String(file, encoding(file)).lines().map(String::strip).toList();
    int at = 0;
    while (at < lines.size()) {
      String label = label(lines.get(at), BEGIN);
      at++;
      if (label != null) {
        List<String> inside = new ArrayList<>();
        while (at < lines.size() && !lines.get(at).startsWith(DASHES)) {
          inside.add(lines.get(at));
          at++;
        }
        boolean ended = at < lines.size() && label.equals(label(lines.get(at), END));
        blocks.add(block(label, inside, ended));
      }
    }
    return blocks;
  }

  /**
   * PEM is ASCII in every other encoding; Windows often writes UTF-16, or UTF-8 with a byte order
   * mark.
   */
  private static Charset encoding(byte[] file) {
    int first = file.length < 2 ? 0 : (file[0] & 0xff) << 8 | (file[1] & 0xff);
    return first == 0xfeff || first == 0xfffe
        ? StandardCharsets.UTF_16
        : StandardCharsets.ISO_8859_1;
  }

  private static @Nullable String label(String line, String start) {
    // A UTF-8 byte order mark may precede the first block.
    String bare = line.startsWith("ï»¿") ? line.substring(3) : line;
    return bare.startsWith(start) && bare.endsWith(DASHES) && bare.length() > start.length() + 5
        ? bare.substring(start.length(), bare.length() - DASHES.length())
        : null;
  }

  private static PemBlock block(String label, List<String> inside, boolean ended) {
    StringBuilder base64 = new StringBuilder();
    boolean encrypted = false;
    for (String line : inside) {
      if (line.indexOf(':') < 0) {
        base64.append(line);
      } else {
        encrypted |= line.endsWith("ENCRYPTED");
      }
    }
    return new PemBlock(label, encrypted, ended && !encrypted ? decoded(base64) : null);
  }

  private static @Nullable byte[] decoded(CharSequence base64) {
    try {
      return Base64.getMimeDecoder().decode(base64.toString());
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
