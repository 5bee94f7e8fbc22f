package realtimeweb.relay.environment;

import realtimeweb.relay.ids.MemberIds;

/**
 * The same configuration for all rooms.
 *
 * @param rotationSeconds interval at which clients rotate their keys, 10 to 120
 */
public record RoomConfiguration(MemberIds memberIds, IceServers iceServers, int rotationSeconds) {}
