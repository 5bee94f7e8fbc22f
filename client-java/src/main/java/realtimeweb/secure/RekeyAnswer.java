package realtimeweb.secure;

import java.util.Arrays;

/** The responder's answer to a rotation request; kept in case the peer repeats the request. */
final class RekeyAnswer {
  private final Epoch epoch;
  private final byte[] request;
  private final byte[] message;

  RekeyAnswer(Epoch epoch, byte[] request, byte[] message) {
    this.epoch = epoch;
    this.request = request;
    this.message = message;
  }

  boolean to(Epoch other, byte[] message1) {
    return epoch == other && Arrays.equals(request, message1);
  }

  byte[] frame() {
    return epoch.seal(Frame.Kind.REKEY_2, message);
  }
}
