package realtimeweb.relay.limits;

import java.util.Locale;
import realtimeweb.protocol.Wire;

/** The limits that an operator may set, with default and range. */
public enum Limit {
  MAX_CONTROL_BYTES(Wire.MAX_CONTROL_BYTES, 256, 1 << 16, "bytes of one JSON message"),
  MAX_FRAME_BYTES(Wire.MAX_FRAME_BYTES, 1 << 10, 1 << 20, "bytes of one sealed frame"),
  MAX_MESSAGES_PER_SECOND(100, 1, 1_000_000, "messages a second from one connection"),
  MESSAGE_BURST(1_000, 1, 1_000_000, "messages that may come at once after a pause"),
  MAX_BYTES_PER_SECOND(1 << 20, 1 << 10, 1 << 30, "bytes a second from one connection"),
  BYTE_BURST(4 << 20, 1 << 16, 1 << 30, "bytes that may come at once after a pause"),
  MAX_ROOM_BYTES_PER_SECOND(2 << 20, 1 << 10, 1 << 30, "bytes a second within one room"),
  MESSAGE_SECONDS(30, 1, 3_600, "seconds in which a message that began must be whole"),
  RESPONSE_SECONDS(120, 1, 3_600, "seconds in which a file of the page must be read"),
  MAX_MEMBERS_PER_ROOM(8, 2, 1_000, "people in one room"),
  MAX_KNOCKS_PER_ROOM(16, 1, 1_000, "people knocking at one locked room"),
  MAX_ROOMS(10_000, 1, 10_000_000, "rooms at a time"),
  MAX_CONNECTIONS_PER_ADDRESS(50, 1, 1_000_000, "connections from one IP address"),
  MAX_NEW_CONNECTIONS_PER_MINUTE(240, 1, 1_000_000, "new connections a minute from one address"),
  MAX_ASKS_PER_MINUTE(120, 1, 1_000_000, "rooms a minute that one address may ask for"),
  MAX_PENDING_BYTES(1 << 20, 1 << 16, 1 << 30, "bytes waiting for a slow reader"),
  HEARTBEAT_SECONDS(15, 1, 3_600, "seconds between pings"),
  TIMEOUT_SECONDS(45, 2, 7_200, "seconds of silence after which a connection is dead"),
  JOIN_SECONDS(10, 1, 3_600, "seconds in which a new connection must look or join"),
  LOOK_SECONDS(600, 1, 86_400, "seconds in which whoever looks into a room must join"),
  RESUME_SECONDS(30, 0, 600, "seconds for which a place is kept for whoever lost the connection");

  private final int defaultValue;
  private final int min;
  private final int max;
  private final String meaning;

  Limit(int defaultValue, int min, int max, String meaning) {
    this.defaultValue = defaultValue;
    this.min = min;
    this.max = max;
    this.meaning = meaning;
  }

  public int defaultValue() {
    return defaultValue;
  }

  public int min() {
    return min;
  }

  public int max() {
    return max;
  }

  /** Unit and meaning, to be read after a number. */
  public String meaning() {
    return meaning;
  }

  /** The name as a setting: {@code max-rooms}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
