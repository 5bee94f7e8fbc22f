package realtimeweb.relay;

import realtimeweb.protocol.ServerMessage.LeaveReason;
import realtimeweb.relay.Place.Seat;

/**
 * A place that is kept for a member whose connection broke.
 *
 * @param reason how it broke
 * @param until when the place is given up, in milliseconds of the relay's clock
 */
record Absence(Seat seat, LeaveReason reason, long until) {}
