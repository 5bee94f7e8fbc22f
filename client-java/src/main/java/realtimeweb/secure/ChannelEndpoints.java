package realtimeweb.secure;

import realtimeweb.secure.noise.Bytes;
import realtimeweb.secure.noise.Crypto;
import realtimeweb.secure.noise.HandshakeState;
import realtimeweb.secure.noise.NoisePattern;

/** The two endpoints of a channel, which create the Noise handshakes between them. */
final class ChannelEndpoints {
  private static final String PROTOCOL = "realtimeweb/1";

  private final Crypto crypto;
  private final Crypto.KeyPair deviceKey;
  private final RoomKey room;
  private final String selfId;
  private final String peerId;

  ChannelEndpoints(
      Crypto crypto, Crypto.KeyPair deviceKey, RoomKey room, String selfId, String peerId) {
    this.crypto = crypto;
    this.deviceKey = deviceKey;
    this.room = room;
    this.selfId = selfId;
    this.peerId = peerId;
  }

  /**
   * Whether the local connection id is the smaller. If both ends start something at once, the end
   * with the smaller id wins.
   */
  boolean smaller() {
    return selfId.compareTo(peerId) < 0;
  }

  /** The Noise XXpsk0 handshake between peers that do not know each other's static key. */
  HandshakeState handshake(boolean initiator) {
    return new HandshakeState(
        crypto, NoisePattern.XX_PSK0, initiator, prologue(initiator), room.psk(), deviceKey, null);
  }

  /**
   * The Noise KKpsk0 handshake that starts the epoch after this one; this epoch's exporter secret
   * binds it to that epoch.
   */
  HandshakeState rotation(boolean initiator, Epoch epoch, byte[] peerKey) {
    return new HandshakeState(
        crypto,
        NoisePattern.KK_PSK0,
        initiator,
        prologue(initiator),
        epoch.psk(),
        deviceKey,
        peerKey);
  }

  /** Creates the epoch from a finished handshake. */
  Epoch begin(int number, HandshakeState finished) {
    return Epoch.begin(crypto, number, finished);
  }

  private byte[] prologue(boolean initiator) {
    String first = initiator ? selfId : peerId;
    String second = initiator ? peerId : selfId;
    return Bytes.utf8(PROTOCOL + room.address() + first + second);
  }
}
