package realtimeweb.browser.rtc;

import java.util.ArrayList;
import java.util.List;
import realtimeweb.protocol.Nullable;
import teavm.media.MediaStream;
import teavm.media.MediaStreamTrack;
import teavm.promise.Promises;
import teavm.webrtc.RTCRtpSender;

/** A local track, such as the camera's, and every sender that carries it to a peer. */
public final class LocalTrack {
  private final MediaStream stream;
  private final List<RTCRtpSender> senders = new ArrayList<>();
  private @Nullable MediaStreamTrack track;
  private boolean enabled = true;

  LocalTrack(MediaStream stream) {
    this.stream = stream;
  }

  /** Sends this track, and its later replacements, through the sender. */
  void addSender(RTCRtpSender sender) {
    senders.add(sender);
    if (RTCRtpSender.takesStreams()) {
      sender.setStreams(stream);
    }
    Promises.ignore(sender.replaceTrack(track));
  }

  void removeSender(RTCRtpSender sender) {
    senders.removeIf(s -> s == sender);
  }

  public boolean is(MediaStreamTrack other) {
    return track == other;
  }

  /** The track, or null while there is none. */
  @Nullable
  public MediaStreamTrack track() {
    return track;
  }

  /** Replaces the track for every peer, null for none, and then stops the previous one. */
  public void replace(@Nullable MediaStreamTrack next) {
    MediaStreamTrack previous = track;
    track = next;
    if (next != null) {
      next.setEnabled(enabled);
      stream.addTrack(next);
    }
    for (RTCRtpSender sender : senders) {
      Promises.ignore(sender.replaceTrack(next));
    }
    if (previous != null) {
      stream.removeTrack(previous);
      previous.stop();
    }
  }

  /** Enables or disables the track, and its replacements. A disabled track sends silence. */
  public void enable(boolean enabled) {
    this.enabled = enabled;
    if (track != null) {
      track.setEnabled(enabled);
    }
  }
}
