package realtimeweb.websocket;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class MaskingTest {
  @Test
  void eachByteHasItsByteOfTheKeyWhereverThePayloadIsCut53() {
    int key = 0x01020384;
    for (int length = 0; length < 40; length++) {
      for (int cut = 0; cut <= length; cut++) {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        int rotated = Masking.apply(bytes.limit(cut), key);
        Masking.apply(bytes.limit(length).position(cut), rotated);
        for (int i = 0; i < length; i++) {
          assertEquals((byte) (key >>> (24 - i % 4 * 8)), bytes.get(i), length + " cut at " + cut);
        }
      }
    }
  }
}
