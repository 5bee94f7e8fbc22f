package realtimeweb.session.screen;

import java.util.List;

/**
 * The local devices.
 *
 * @param mirrored whether one's own picture is shown as in a mirror
 * @param canFlip whether there is another camera to turn to
 * @param canChooseSpeaker whether the browser lets the page choose its speaker
 * @param available every device there is
 */
public record Devices(
    Device microphone,
    Device camera,
    boolean mirrored,
    boolean canFlip,
    boolean canChooseSpeaker,
    ShareState share,
    List<MediaDevice> available,
    MicrophoneLevel sound) {}
