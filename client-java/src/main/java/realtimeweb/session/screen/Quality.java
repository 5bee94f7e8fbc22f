package realtimeweb.session.screen;

/**
 * How well somebody comes through, over the last seconds.
 *
 * @param bars 1 (bad) to 3 (good)
 * @param lossPermille of the packets that should have come
 * @param receivedBitrate bits a second
 * @param sentBitrate bits a second
 * @param frameWidth of their picture, in pixels; 0 if none comes
 * @param codec of their picture; empty if none comes
 */
public record Quality(
    int bars,
    int roundTripMillis,
    int lossPermille,
    int receivedBitrate,
    int sentBitrate,
    int frameWidth,
    int frameHeight,
    int framesPerSecond,
    String codec,
    CandidateType via) {}
