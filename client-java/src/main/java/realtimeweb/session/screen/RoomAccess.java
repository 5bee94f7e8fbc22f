package realtimeweb.session.screen;

import java.util.List;

/**
 * Who may come in.
 *
 * @param hosting whether oneself is the host
 * @param knocks who waits before it; empty unless hosting
 */
public record RoomAccess(boolean locked, boolean hosting, List<Knock> knocks) {}
