package realtimeweb.secure;

import java.util.Arrays;
import realtimeweb.secure.noise.AuthenticationFailure;
import realtimeweb.secure.noise.Bytes;
import realtimeweb.secure.noise.Crypto;
import realtimeweb.secure.noise.HandshakeState;
import realtimeweb.secure.noise.SymmetricState;

/**
 * The keys that one handshake made. Who it is never changes; it owns the counter of what was sealed
 * and the window of what was opened.
 */
final class Epoch {
  private static final String EXPORTER = "realtimeweb/1 epoch";

  private final Crypto crypto;
  private final int number;
  private final boolean initiated;
  private final Crypto.AeadKey sendKey;
  private final Crypto.AeadKey receiveKey;
  private final byte[] psk;
  private final ReplayWindow window = new ReplayWindow();
  private long sentFrames;
  private long sentBytes;

  private Epoch(Crypto crypto, int number, boolean initiated, Crypto.AeadKey[] keys, byte[] psk) {
    this.crypto = crypto;
    this.number = number;
    this.initiated = initiated;
    sendKey = keys[initiated ? 0 : 1];
    receiveKey = keys[initiated ? 1 : 0];
    this.psk = psk;
  }

  /** The epoch that a finished handshake begins; the handshake's own secrets are wiped. */
  static Epoch begin(Crypto crypto, int number, HandshakeState finished) {
    SymmetricState symmetric = finished.symmetric();
    Epoch epoch =
        new Epoch(
            crypto, number, finished.initiator(), symmetric.split(), symmetric.exporter(EXPORTER));
    symmetric.wipe();
    return epoch;
  }

  int number() {
    return number;
  }

  /** Whether our message began the handshake that made this epoch. */
  boolean initiated() {
    return initiated;
  }

  /** The 32 bytes that the next rotation takes in. */
  byte[] psk() {
    return psk;
  }

  /** The frame that carries the plaintext. */
  byte[] seal(Frame.Kind kind, byte[] plaintext) {
    long counter = sentFrames++;
    byte[] header = Frame.header(kind, number, counter);
    byte[] frame = Bytes.concat(header, crypto.seal(sendKey, counter, header, plaintext));
    sentBytes += frame.length;
    return frame;
  }

  /** Whether the frame's counter is seen for the first time and recent enough. */
  boolean fresh(Frame frame) {
    return window.accepts(frame.counter());
  }

  /** The plaintext of a fresh frame. */
  byte[] open(Frame frame) throws AuthenticationFailure {
    byte[] plaintext = crypto.open(receiveKey, frame.counter(), frame.header(), frame.body());
    window.mark(frame.counter());
    return plaintext;
  }

  long sentFrames() {
    return sentFrames;
  }

  long sentBytes() {
    return sentBytes;
  }

  void wipe() {
    Arrays.fill(psk, (byte) 0);
  }
}
