package realtimeweb.secure;

import java.util.Arrays;
import realtimeweb.secure.noise.AuthenticationFailure;
import realtimeweb.secure.noise.Bytes;
import realtimeweb.secure.noise.Crypto;
import realtimeweb.secure.noise.HandshakeState;
import realtimeweb.secure.noise.SymmetricState;

/**
 * The keys from one handshake. The epoch's number and keys never change; it owns its send counter
 * and its replay window.
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

  /** Creates the epoch from a finished handshake, and wipes the handshake's own secrets. */
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

  /** Whether the local participant was the initiator of this epoch's handshake. */
  boolean initiated() {
    return initiated;
  }

  /** The 32-byte exporter secret, used as pre-shared key of the next rotation. */
  byte[] psk() {
    return psk;
  }

  /** Seals the plaintext and returns the whole frame. */
  byte[] seal(Frame.Kind kind, byte[] plaintext) {
    long counter = sentFrames++;
    byte[] header = Frame.header(kind, number, counter);
    byte[] frame = Bytes.concat(header, crypto.seal(sendKey, counter, header, plaintext));
    sentBytes += frame.length;
    return frame;
  }

  /** Whether the frame's counter has not been seen before and is within the replay window. */
  boolean fresh(Frame frame) {
    return window.accepts(frame.counter());
  }

  /** Decrypts a fresh frame, and marks its counter as seen. */
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
