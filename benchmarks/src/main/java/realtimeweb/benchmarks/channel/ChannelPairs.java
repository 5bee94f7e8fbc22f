package realtimeweb.benchmarks.channel;

import java.util.List;
import realtimeweb.protocol.Introduction;
import realtimeweb.protocol.RecordCodec;
import realtimeweb.secure.ChannelEvents;
import realtimeweb.secure.RoomKey;
import realtimeweb.secure.SecureChannel;
import realtimeweb.secure.noise.Crypto;

/** Connects two ends of a secure channel, any number of times; on a JVM and in a browser. */
public final class ChannelPairs {
  private static final long NEVER = Long.MAX_VALUE / 4;

  private final Crypto crypto;
  private final RecordCodec codec;
  private final Crypto.KeyPair device;
  private final RoomKey room;

  /** With keys of their own, made here. */
  public ChannelPairs(Crypto crypto, RecordCodec codec) {
    this.crypto = crypto;
    this.codec = codec;
    device = crypto.generateKeyPair();
    room = RoomKey.derive(crypto, "benchmark", "", "");
  }

  /**
   * Two who have proved to each other who they are: a whole handshake.
   *
   * @throws IllegalStateException if they did not meet
   */
  public ChannelPair meet() {
    return new ChannelPair(this);
  }

  SecureChannel end(String self, String peer, ChannelEvents events) {
    Introduction introduction =
        new Introduction(self, "sha-256 " + "AB:".repeat(31) + "CD", List.of("chat"), 0, "1");
    return new SecureChannel(crypto, codec, device, room, self, peer, introduction, NEVER, events);
  }
}
