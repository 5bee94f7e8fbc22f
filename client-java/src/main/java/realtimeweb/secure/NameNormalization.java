package realtimeweb.secure;

import realtimeweb.secure.noise.Crypto;

/**
 * Normalization of room and participant names for display, comparison and key derivation: names
 * that look the same become the same.
 *
 * <p>The result is NFC (Unicode Standard Annex 15), with single spaces between words and without
 * invisible characters, except those that change the characters around them: the joiners of
 * Persian, Indic scripts and emoji, variation selectors, and the tags of a flag. Width variants,
 * ligatures and presentation forms become ordinary letters, as in NFKC. The rest of NFKC would
 * surprise: x² is not x2.
 */
public final class NameNormalization {
  private static final int NONE = -1;
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int MONGOLIAN_VOWEL_SEPARATOR = 0x180E;
  private static final int EMOJI_VARIATION = 0xFE0F;
  private static final int KEYCAP = 0x20E3;
  private static final int BLACK_FLAG = 0x1F3F4;

  /**
   * First and last of each range that differs only in appearance: Kangxi, ligatures, Arabic forms,
   * widths.
   */
  private static final int[] FORMS = {
    0x2F00, 0x2FD5, 0xFB00, 0xFDCF, 0xFE70, 0xFEFC, 0xFF01, 0xFF9F, 0xFFA1, 0xFFEE
  };

  /** White_Space, and the Braille pattern without dots. */
  private static final int[] SPACES = {
    0x09, 0x0D, 0x20, 0x20, 0x85, 0x85, 0xA0, 0xA0, 0x1680, 0x1680, 0x2000, 0x200A, 0x2028, 0x2029,
    0x202F, 0x202F, 0x205F, 0x205F, 0x2800, 0x2800, 0x3000, 0x3000
  };

  /** Default_Ignorable_Code_Point, controls, annotations, and unpaired surrogates. */
  private static final int[] UNSEEN = {
    0x00, 0x1F, 0x7F, 0x9F, 0xAD, 0xAD, 0x034F, 0x034F, 0x061C, 0x061C, 0x115F, 0x1160, 0x17B4,
    0x17B5, 0x180B, 0x180F, 0x200B, 0x200F, 0x202A, 0x202E, 0x2060, 0x206F, 0x3164, 0x3164, 0xD800,
    0xDFFF, 0xFE00, 0xFE0F, 0xFEFF, 0xFEFF, 0xFFA0, 0xFFA0, 0xFFF0, 0xFFFB, 0x1BCA0, 0x1BCA3,
    0x1D159, 0x1D159, 0x1D173, 0x1D17A, 0xE0000, 0xE0FFF
  };

  private static final int[] VARIATIONS = {
    0x180B, 0x180D, 0x180F, 0x180F, 0xFE00, 0xFE0F, 0xE0100, 0xE01EF
  };

  private final String text;
  private final StringBuilder out = new StringBuilder();
  private int last = NONE;
  private boolean apart;

  private NameNormalization(String text) {
    this.text = text;
  }

  /** The normalized name; empty if no character is visible. */
  public static String of(Crypto crypto, String text) {
    String plain = crypto.normalize(withOrdinaryLetters(crypto, text));
    return crypto.normalize(new NameNormalization(plain).visible());
  }

  /** Whether the code point is white space or invisible. */
  public static boolean isBlank(int c) {
    return isIn(SPACES, c) || isIn(UNSEEN, c);
  }

  /** Whether the text has no visible character. */
  public static boolean isBlank(String text) {
    int i = 0;
    while (i < text.length() && isBlank(text.codePointAt(i))) {
      i += Character.charCount(text.codePointAt(i));
    }
    return i >= text.length();
  }

  private static String withOrdinaryLetters(Crypto crypto, String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isIn(FORMS, c)) {
        plain.append(crypto.normalizeCompatibly(String.valueOf(c)));
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  private String visible() {
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      int next = i < text.length() ? text.codePointAt(i) : NONE;
      if (isIn(SPACES, c)) {
        apart = out.length() > 0;
      } else if (!isIn(UNSEEN, c) || (!apart && shapes(c, next))) {
        append(c);
      }
    }
    return out.toString();
  }

  private void append(int c) {
    if (apart) {
      out.append(' ');
      apart = false;
    }
    out.appendCodePoint(c);
    last = c;
  }

  /** Whether the invisible character changes how its neighbors look. */
  private boolean shapes(int c, int next) {
    if (isIn(VARIATIONS, c)) {
      return isShaped(last) || (c == EMOJI_VARIATION && next == KEYCAP);
    }
    if (c == ZERO_WIDTH_JOINER || c == ZERO_WIDTH_NON_JOINER || c == MONGOLIAN_VOWEL_SEPARATOR) {
      return (isShaped(last) || isIn(VARIATIONS, last)) && isShaped(next);
    }
    return isTag(c) && (last == BLACK_FLAG || isTag(last));
  }

  /** Latin, Greek, Cyrillic and Hebrew letters do not change shape, whatever follows. */
  private static boolean isShaped(int c) {
    boolean latinOrGreek = c >= 0x1E00 && c < 0x2000;
    return c >= 0x0600 && !latinOrGreek && !isBlank(c);
  }

  private static boolean isTag(int c) {
    return c >= 0xE0020 && c <= 0xE007F;
  }

  private static boolean isIn(int[] ranges, int c) {
    for (int i = 0; i < ranges.length; i += 2) {
      if (c >= ranges[i] && c <= ranges[i + 1]) {
        return true;
      }
    }
    return false;
  }
}
