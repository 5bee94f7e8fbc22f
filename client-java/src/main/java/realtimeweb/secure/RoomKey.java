package realtimeweb.secure;

/** What a room's name and secret become. */
public final class RoomKey {
  private final String address;
  private final byte[] psk;

  RoomKey(String address, byte[] psk) {
    this.address = address;
    this.psk = psk;
  }

  /** All that the server is told: 22 characters of base64url. */
  public String address() {
    return address;
  }

  /** 32 bytes that both ends of a handshake must know. */
  byte[] psk() {
    return psk;
  }
}
