package realtimeweb.browser.rtc;

import org.teavm.jso.core.JSNumber;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSUndefined;
import realtimeweb.link.Encoding;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.ports.Mailbox;
import teavm.media.MediaStreamTrack;
import teavm.media.MediaTrackSettings;
import teavm.promise.Patience;
import teavm.promise.Promises;
import teavm.webrtc.RTCRtpEncodingParameters;
import teavm.webrtc.RTCRtpSendParameters;
import teavm.webrtc.RTCRtpSender;

/**
 * Encodes one video as requested. A browser takes one change at a time, and none before the first
 * description; a change that it refused is retried at the next request.
 */
final class VideoSender {
  private final RTCRtpSender sender;
  private final LocalTrack source;
  private final Mailbox mailbox;
  private final Patience patience = new Patience("sender", 10_000);
  private Encoding wanted = Encoding.OFF;
  private @Nullable Encoding applied;
  private double appliedScale;
  private boolean busy;

  /**
   * @param source of the video; the sender gets it only some time after it was set
   */
  VideoSender(RTCRtpSender sender, LocalTrack source, Mailbox mailbox) {
    this.sender = sender;
    this.source = source;
    this.mailbox = mailbox;
  }

  void encode(Encoding encoding) {
    wanted = encoding;
    if (!busy) {
      apply();
    }
  }

  private void apply() {
    Encoding encoding = wanted;
    double scale = scale(encoding);
    if (encoding.equals(applied) && scale == appliedScale) {
      return;
    }
    JSPromise<JSUndefined> change = change(encoding, scale);
    if (change != null) {
      busy = true;
      Promises.ignore(
          patience
              .within(change)
              .then(done -> settled(encoding, scale), refused -> settled(null, scale)));
    }
  }

  private JSUndefined settled(@Nullable Encoding encoding, double scale) {
    mailbox.post(
        () -> {
          busy = false;
          applied = encoding;
          appliedScale = scale;
          if (encoding != null) {
            apply();
          }
        });
    return JSUndefined.instance();
  }

  /** Null if the browser accepts no change now. */
  private @Nullable JSPromise<JSUndefined> change(Encoding encoding, double scale) {
    try {
      RTCRtpSendParameters parameters = sender.getParameters();
      RTCRtpEncodingParameters first = RTCRtpSendParameters.encoding(parameters);
      first.setActive(encoding.active());
      if (encoding.active()) {
        first.setMaxBitrate(encoding.maxBitrate());
        first.setMaxFramerate(encoding.maxFramerate());
        first.setScaleResolutionDownBy(scale);
      }
      return sender.setParameters(parameters);
    } catch (RuntimeException refused) {
      return null;
    }
  }

  /** How many times larger the track is than requested; portrait video counts by its width. */
  private double scale(Encoding encoding) {
    MediaStreamTrack track = source.track();
    if (track == null || !encoding.active()) {
      return 1;
    }
    MediaTrackSettings settings = track.getSettings();
    double shorter = Math.min(pixels(settings.getWidth()), pixels(settings.getHeight()));
    return Math.max(1, shorter / encoding.maxHeight());
  }

  private static double pixels(@Nullable JSNumber length) {
    return length == null ? 0 : length.doubleValue();
  }
}
