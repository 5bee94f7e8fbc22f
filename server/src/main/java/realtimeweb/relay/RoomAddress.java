package realtimeweb.relay;

import realtimeweb.protocol.Wire;

/** The form of a room address. */
final class RoomAddress {
  private RoomAddress() {}

  static boolean isValid(String address) {
    return address.length() == Wire.ROOM_CHARS && Base64Url.isValid(address);
  }
}
