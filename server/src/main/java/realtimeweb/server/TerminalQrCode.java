package realtimeweb.server;

import io.nayuki.qrcodegen.QrCode;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/** A QR code in characters of two modules each; light modules are drawn, for dark terminals. */
final class TerminalQrCode {
  private static final int QUIET = 2;

  private final QrCode code;

  TerminalQrCode(String text) {
    this.code = QrCode.encodeText(text, QrCode.Ecc.LOW);
  }

  /** Prints it, if the encoding of the terminal has the characters. */
  void print(PrintStream out) {
    if (charset().newEncoder().canEncode('\u2588')) {
      lines().forEach(out::println);
    }
  }

  /** The encoding of System.out; only newer versions of Java name it. */
  private static Charset charset() {
    String name = System.getProperty("stdout.encoding");
    return name == null ? Charset.defaultCharset() : Charset.forName(name);
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (int y = -QUIET; y < code.size + QUIET; y += 2) {
      StringBuilder line = new StringBuilder();
      for (int x = -QUIET; x < code.size + QUIET; x++) {
        line.append(character(isLight(x, y), isLight(x, y + 1)));
      }
      lines.add(line.toString());
    }
    return lines;
  }

  private boolean isLight(int x, int y) {
    return y < code.size + QUIET && !code.getModule(x, y);
  }

  private static char character(boolean upper, boolean lower) {
    if (upper) {
      return lower ? '\u2588' : '\u2580';
    }
    return lower ? '\u2584' : ' ';
  }
}
