package realtimeweb.link;

/**
 * Requests forward error correction and discontinuous transmission for Opus (RFC 7587 section 6.1).
 * In the peer's description, before it is applied, these parameters state what the peer prefers to
 * receive, and the browser encodes accordingly. Not every browser requests them by default.
 */
final class Opus {
  private static final String RTPMAP = "a=rtpmap:";
  private static final String OPUS = " opus/48000/2";
  private static final String[] WISHES = {"useinbandfec=1", "usedtx=1"};

  private Opus() {}

  /** The description with both parameters in each media section that has Opus. */
  static String robust(String sdp) {
    StringBuilder robust = new StringBuilder();
    int section = 0;
    while (section < sdp.length()) {
      int next = sdp.indexOf("\nm=", section);
      int end = next < 0 ? sdp.length() : next + 1;
      robust.append(robustSection(sdp.substring(section, end)));
      section = end;
    }
    return robust.toString();
  }

  private static String robustSection(String section) {
    String result = section;
    int at = start(section, RTPMAP);
    while (at >= 0) {
      String line = line(section, at);
      int space = line.indexOf(' ');
      if (space > 0 && Ascii.matches(line, space, OPUS, OPUS.length())) {
        result = wish(result, line, line.substring(RTPMAP.length(), space));
      }
      at = start(section, RTPMAP, at + 1);
    }
    return result;
  }

  private static String wish(String section, String rtpmap, String payloadType) {
    String begin = "a=fmtp:" + payloadType + " ";
    int at = start(section, begin);
    if (at < 0) {
      String end = section.contains("\r\n") ? "\r\n" : "\n";
      String added = end + begin + WISHES[0] + ";" + WISHES[1];
      int after = start(section, rtpmap) + rtpmap.length();
      return section.substring(0, after) + added + section.substring(after);
    }
    String line = line(section, at);
    return section.substring(0, at)
        + wish(line, begin.length())
        + section.substring(at + line.length());
  }

  /** The line with both parameters, in place of any earlier values for them. */
  private static String wish(String line, int from) {
    StringBuilder wished = new StringBuilder(line.substring(0, from));
    int at = from;
    while (at < line.length()) {
      int end = line.indexOf(';', at);
      String parameter = line.substring(at, end < 0 ? line.length() : end).trim();
      if (!parameter.isEmpty() && !isWish(parameter)) {
        wished.append(parameter).append(';');
      }
      at = end < 0 ? line.length() : end + 1;
    }
    return wished.append(WISHES[0]).append(';').append(WISHES[1]).toString();
  }

  private static boolean isWish(String parameter) {
    for (String wish : WISHES) {
      int name = wish.indexOf('=') + 1;
      if (Ascii.matches(parameter, 0, wish, name)) {
        return true;
      }
    }
    return false;
  }

  private static int start(String sdp, String prefix) {
    return start(sdp, prefix, 0);
  }

  /** The start of the first line with this prefix; -1 if there is none. */
  private static int start(String sdp, String prefix, int from) {
    int at = sdp.indexOf(prefix, from);
    while (at > 0 && sdp.charAt(at - 1) != '\n') {
      at = sdp.indexOf(prefix, at + 1);
    }
    return at;
  }

  private static String line(String sdp, int from) {
    int end = from;
    while (end < sdp.length() && sdp.charAt(end) != '\r' && sdp.charAt(end) != '\n') {
      end++;
    }
    return sdp.substring(from, end);
  }
}
