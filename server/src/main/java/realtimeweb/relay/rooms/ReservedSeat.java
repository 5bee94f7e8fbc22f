package realtimeweb.relay.rooms;

import realtimeweb.protocol.ServerMessage.LeaveReason;
import realtimeweb.relay.rooms.Place.Seat;

/**
 * The seat of a member whose connection broke.
 *
 * @param reason how the connection broke
 * @param until expiry, in milliseconds of the relay's clock
 */
record ReservedSeat(Seat seat, LeaveReason reason, long until) {}
