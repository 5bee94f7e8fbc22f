package realtimeweb.session.screen;

/** One picture on the stage. */
public record TileId(String participantId, VideoSource source) {}
