package realtimeweb.browser.rtc;

import realtimeweb.protocol.Wire;
import realtimeweb.session.invite.Hex;

/** A binary WebSocket message: a connection id, then sealed bytes. */
final class RelayFrame {
  private RelayFrame() {}

  /** {@code id} has {@link Wire#ID_CHARS} hexadecimal digits. */
  static byte[] of(String id, byte[] sealed) {
    byte[] frame = new byte[Wire.ID_BYTES + sealed.length];
    for (int i = 0; i < Wire.ID_BYTES; i++) {
      frame[i] = (byte) (digit(id, 2 * i) << 4 | digit(id, 2 * i + 1));
    }
    System.arraycopy(sealed, 0, frame, Wire.ID_BYTES, sealed.length);
    return frame;
  }

  /** Whether the frame is long enough to have an id. */
  static boolean hasId(byte[] frame) {
    return frame.length >= Wire.ID_BYTES;
  }

  static String id(byte[] frame) {
    StringBuilder id = new StringBuilder(Wire.ID_CHARS);
    for (int i = 0; i < Wire.ID_BYTES; i++) {
      id.append(Character.forDigit(frame[i] >> 4 & 0xf, 16));
      id.append(Character.forDigit(frame[i] & 0xf, 16));
    }
    return id.toString();
  }

  static byte[] sealed(byte[] frame) {
    byte[] sealed = new byte[frame.length - Wire.ID_BYTES];
    System.arraycopy(frame, Wire.ID_BYTES, sealed, 0, sealed.length);
    return sealed;
  }

  private static int digit(String id, int index) {
    return Hex.value(id.charAt(index));
  }
}
