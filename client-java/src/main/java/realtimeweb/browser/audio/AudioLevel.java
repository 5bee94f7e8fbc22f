package realtimeweb.browser.audio;

import org.teavm.jso.core.JSNumber;
import realtimeweb.protocol.Nullable;
import teavm.webrtc.RTCRtpReceiver;
import teavm.webrtc.RTCRtpSynchronizationSource;
import teavm.webrtc.RTCRtpTransceiver;

/** The audio level of a peer's microphone. */
public final class AudioLevel {
  private double playedAt;

  /** The level from 0 to 100. It is also 0 if no audio was played since the last call. */
  public int of(@Nullable RTCRtpTransceiver microphone) {
    if (microphone == null) {
      return 0;
    }
    double before = playedAt;
    double loudest = 0;
    RTCRtpReceiver receiver = microphone.getReceiver();
    for (RTCRtpSynchronizationSource source : receiver.getSynchronizationSources()) {
      playedAt = Math.max(playedAt, source.getTimestamp());
      JSNumber level = source.getAudioLevel();
      if (level != null && source.getTimestamp() > before) {
        loudest = Math.max(loudest, level.doubleValue());
      }
    }
    return Loudness.of(loudest);
  }
}
