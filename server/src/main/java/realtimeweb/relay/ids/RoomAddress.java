package realtimeweb.relay.ids;

import realtimeweb.protocol.Wire;

/** The form of a room address. */
public final class RoomAddress {
  private RoomAddress() {}

  public static boolean isValid(String address) {
    return address.length() == Wire.ROOM_CHARS && Base64Url.isValid(address);
  }
}
