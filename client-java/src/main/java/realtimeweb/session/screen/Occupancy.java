package realtimeweb.session.screen;

/** Who is in the room already. */
public record Occupancy(int members, boolean locked) {}
