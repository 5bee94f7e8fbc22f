package realtimeweb.browser.rtc;

import java.util.EnumMap;
import java.util.Map;
import realtimeweb.link.Encoding;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.ports.Mailbox;
import teavm.promise.Promises;
import teavm.webrtc.RTCRtpEncodingParameters;
import teavm.webrtc.RTCRtpSendParameters;
import teavm.webrtc.RTCRtpSender;
import teavm.webrtc.RTCRtpTransceiver;

/** The encoding of everything sent to one peer. */
final class Senders {
  private final Transceivers transceivers;
  private final Mailbox mailbox;
  private final Map<MediaSection, VideoSender> pictures = new EnumMap<>(MediaSection.class);
  private final Map<MediaSection, Encoding> encodings = new EnumMap<>(MediaSection.class);
  private boolean soundFirst;

  Senders(Transceivers transceivers, Mailbox mailbox) {
    this.transceivers = transceivers;
    this.mailbox = mailbox;
  }

  /**
   * Sets the encoding. No effect while the peer does not receive the section: see {@link #begin}.
   */
  void encode(MediaSection section, Encoding encoding) {
    encodings.put(section, encoding);
    apply(section, encoding);
  }

  /** The peer now receives media: applies the encodings set before. */
  void begin() {
    encodings.forEach(this::apply);
  }

  private void apply(MediaSection section, Encoding encoding) {
    putSoundFirst();
    RTCRtpSender sender = sender(section);
    if (sender != null) {
      pictures
          .computeIfAbsent(
              section, absent -> new VideoSender(sender, transceivers.source(section), mailbox))
          .encode(encoding);
    }
  }

  private void putSoundFirst() {
    RTCRtpSender sender = soundFirst ? null : sender(MediaSection.MICROPHONE);
    if (sender != null) {
      soundFirst = raise(sender);
    }
  }

  private @Nullable RTCRtpSender sender(MediaSection section) {
    RTCRtpTransceiver transceiver = transceivers.of(section);
    return transceiver == null ? null : transceiver.getSender();
  }

  private static boolean raise(RTCRtpSender sender) {
    try {
      RTCRtpSendParameters parameters = sender.getParameters();
      RTCRtpEncodingParameters[] encodings = parameters.getEncodings();
      if (encodings == null || encodings.length == 0) {
        return false;
      }
      encodings[0].setPriority("high");
      encodings[0].setNetworkPriority("high");
      Promises.ignore(sender.setParameters(parameters));
    } catch (RuntimeException unsupported) {
      return true;
    }
    return true;
  }
}
