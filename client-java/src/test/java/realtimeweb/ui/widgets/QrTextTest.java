package realtimeweb.ui.widgets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import io.nayuki.qrcodegen.QrCode;
import org.junit.jupiter.api.Test;

/** What is encoded is read by a decoder that is not ours. */
class QrTextTest {
  @Test
  void aSafetyNumberIsReadAsItIsShown() throws Exception {
    String number = "74042 16427 16294 66666 16183 42199 77939 03544 08733 96640 40147 78475";
    assertEquals(number, read(QrText.encode(number)));
  }

  @Test
  void everyLengthIsRead() throws Exception {
    for (int length = 0; length <= QrText.MAX_BYTES; length++) {
      String text = "https://example.org/#".repeat(9).substring(0, length);
      assertEquals(text, read(QrText.encode(text)));
    }
  }

  @Test
  void lettersBeyondAsciiAreUtf8() throws Exception {
    assertEquals("phòng họp", read(QrText.encode("phòng họp")));
  }

  @Test
  void aTextThatDoesNotFitIsAnError() {
    String text = "x".repeat(QrText.MAX_BYTES + 1);
    assertThrows(IllegalArgumentException.class, () -> QrText.encode(text));
  }

  private static String read(QrCode code) throws Exception {
    BitMatrix modules = new BitMatrix(code.size);
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          modules.set(x, y);
        }
      }
    }
    return new Decoder().decode(modules).getText();
  }
}
