package realtimeweb.relay;

import realtimeweb.protocol.Wire;

/** The form of a room address: base64url (RFC 4648 section 5) without padding. */
final class RoomAddress {
  private RoomAddress() {}

  static boolean isValid(String address) {
    return address.length() == Wire.ROOM_CHARS
        && address.chars().allMatch(RoomAddress::isBase64Url);
  }

  private static boolean isBase64Url(int c) {
    return (c >= 'A' && c <= 'Z')
        || (c >= 'a' && c <= 'z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '_';
  }
}
