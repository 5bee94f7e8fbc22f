package realtimeweb.web.http;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Content codings (RFC 9110 section 8.4.1), best first. */
public enum ContentCoding {
  BR("br", ".br"),
  GZIP("gzip", ".gz"),
  IDENTITY("identity", "");

  private final String token;
  private final String extension;

  ContentCoding(String token, String extension) {
    this.token = token;
    this.extension = extension;
  }

  String token() {
    return token;
  }

  /** Suffix of the file's name in the bundle. */
  String extension() {
    return extension;
  }

  /** The best of {@code available} that Accept-Encoding allows, otherwise {@link #IDENTITY}. */
  static ContentCoding choose(List<String> acceptEncoding, Set<ContentCoding> available) {
    for (ContentCoding encoding : values()) {
      if (available.contains(encoding) && encoding.isAccepted(acceptEncoding)) {
        return encoding;
      }
    }
    return IDENTITY;
  }

  private boolean isAccepted(List<String> acceptEncoding) {
    for (String header : acceptEncoding) {
      for (String choice : header.toLowerCase(Locale.ROOT).split(",", -1)) {
        String[] parts = choice.strip().split("\\s*;\\s*", 2);
        if (parts[0].equals(token)) {
          return parts.length == 1 || !isZero(parts[1]);
        }
      }
    }
    return false;
  }

  private static boolean isZero(String weight) {
    return weight.matches("q\\s*=\\s*0(\\.0{0,3})?");
  }
}
