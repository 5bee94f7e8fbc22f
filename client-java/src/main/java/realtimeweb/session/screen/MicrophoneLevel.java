package realtimeweb.session.screen;

/**
 * What the microphone hears.
 *
 * @param level 0 to 100
 * @param silent it is on and has given nothing at all for some seconds
 */
public record MicrophoneLevel(int level, boolean silent) {}
