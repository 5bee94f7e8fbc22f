package realtimeweb.session.screen;

import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.PeerMessage.Presence;

/**
 * Somebody in the call.
 *
 * @param id connection id; the view asks for this person's picture and sound by it
 * @param name display name; empty until the handshake is done
 * @param host whether they may lock the room, mute and remove
 * @param presence what they do, as they say
 * @param speaking whether they are heard at this moment
 * @param volume 0 to 100, as the person set it
 * @param connection how far the connection to them is
 * @param security null for oneself, and until the handshake is done
 * @param quality null for oneself, and until something is measured
 */
public record ParticipantState(
    String id,
    String name,
    boolean self,
    boolean host,
    Presence presence,
    boolean speaking,
    int volume,
    ParticipantConnection connection,
    @Nullable ChannelSecurity security,
    @Nullable Quality quality) {}
