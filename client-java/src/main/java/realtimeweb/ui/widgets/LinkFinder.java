package realtimeweb.ui.widgets;

import java.util.ArrayList;
import java.util.List;

/** Finds the http and https URLs in a text, in one pass. */
public final class LinkFinder {
  /** A part of the text, unchanged. */
  public record Part(String text, boolean link) {}

  private static final String TRAILING = ".,;:!?'\"…";
  private static final String CLOSING = ")]}";
  private static final String OPENING = "([{";

  private LinkFinder() {}

  /** The parts in order; concatenated they are the text. */
  public static List<Part> split(String text) {
    List<Part> parts = new ArrayList<>();
    int plain = 0;
    int at = 0;
    while (at < text.length()) {
      int scheme = schemeAt(text, at);
      int end = scheme == 0 ? at : end(text, at + scheme);
      if (scheme > 0 && end > at + scheme) {
        add(parts, text, plain, at, false);
        add(parts, text, at, end, true);
        plain = end;
        at = end;
      } else {
        at++;
      }
    }
    add(parts, text, plain, text.length(), false);
    return parts;
  }

  private static void add(List<Part> parts, String text, int from, int to, boolean link) {
    if (to > from) {
      parts.add(new Part(text.substring(from, to), link));
    }
  }

  /** The length of the URL scheme that starts a word here, or 0. */
  private static int schemeAt(String text, int at) {
    if (at > 0 && isWord(text.charAt(at - 1))) {
      return 0;
    }
    if (startsAt(text, at, "https://")) {
      return 8;
    }
    return startsAt(text, at, "http://") ? 7 : 0;
  }

  private static boolean startsAt(String text, int at, String scheme) {
    if (text.length() - at < scheme.length()) {
      return false;
    }
    for (int i = 0; i < scheme.length(); i++) {
      if (lower(text.charAt(at + i)) != scheme.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Replaces java.lang.Character, which adds tables of all of Unicode to the page. */
  private static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
  }

  private static boolean isWord(char c) {
    return (lower(c) >= 'a' && lower(c) <= 'z') || (c >= '0' && c <= '9');
  }

  /** The end of the URL: before a space, or before the sentence's punctuation. */
  private static int end(String text, int from) {
    int end = from;
    while (end < text.length() && isPart(text.charAt(end))) {
      end++;
    }
    int open = 0;
    for (int i = from; i < end; i++) {
      open +=
          OPENING.indexOf(text.charAt(i)) >= 0 ? 1 : CLOSING.indexOf(text.charAt(i)) >= 0 ? -1 : 0;
    }
    while (end > from) {
      char last = text.charAt(end - 1);
      boolean unopened = open < 0 && CLOSING.indexOf(last) >= 0;
      if (TRAILING.indexOf(last) < 0 && !unopened) {
        break;
      }
      open += unopened ? 1 : 0;
      end--;
    }
    return end;
  }

  /** Excludes spaces, brackets and quotes of markup, controls, and invisible direction marks. */
  private static boolean isPart(char c) {
    return c > ' '
        && c != '<'
        && c != '>'
        && c != '"'
        && (c < 0x7f || c > 0xa0)
        && (c < 0x2000 || c > 0x200f)
        && (c < 0x2028 || c > 0x202f)
        && (c < 0x205f || c > 0x206f)
        && c != 0x3000
        && c != 0xfeff;
  }
}
