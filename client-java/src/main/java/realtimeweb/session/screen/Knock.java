package realtimeweb.session.screen;

/** Somebody at the door; the name is what they say, and empty if it cannot be read. */
public record Knock(String id, String name) {}
