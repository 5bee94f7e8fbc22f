package realtimeweb.world;

import java.util.List;
import realtimeweb.protocol.Capability;
import realtimeweb.protocol.Introduction;
import realtimeweb.protocol.Malformed;
import realtimeweb.protocol.RecordCodec;
import realtimeweb.protocol.Wire;

/** The codec of a client that knows no capability, and must not be sent what needs one. */
final class FakeOldCodec implements RecordCodec {
  private final RecordCodec codec;

  FakeOldCodec(RecordCodec codec) {
    this.codec = codec;
  }

  @Override
  public <T> String encode(Class<T> type, T value) {
    if (value instanceof Introduction self) {
      Introduction old =
          new Introduction(
              self.name(), self.fingerprint(), List.of(), self.epoch(), self.incarnation());
      return codec.encode(type, type.cast(old));
    }
    return codec.encode(type, value);
  }

  @Override
  public <T> T decode(Class<T> type, String json) throws Malformed {
    T value = codec.decode(type, json);
    if (Capability.ALL.contains(Wire.tag(value.getClass()))) {
      throw new AssertionError("an old client was sent " + value);
    }
    return value;
  }
}
