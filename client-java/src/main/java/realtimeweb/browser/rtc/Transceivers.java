package realtimeweb.browser.rtc;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import realtimeweb.protocol.Nullable;
import teavm.webrtc.RTCDtlsTransport;
import teavm.webrtc.RTCPeerConnection;
import teavm.webrtc.RTCRtpTransceiver;

/**
 * The media of one connection: one transceiver for each section, both ways from the beginning, so
 * that whatever is switched on or off later only changes tracks.
 */
final class Transceivers {
  private final RTCPeerConnection connection;
  private final LocalTracks local;
  private final RemoteStream remote;
  private final Map<MediaSection, RTCRtpTransceiver> used = new EnumMap<>(MediaSection.class);

  Transceivers(RTCPeerConnection connection, LocalTracks local, RemoteStream remote) {
    this.connection = connection;
    this.local = local;
    this.remote = remote;
  }

  /** Adds one for each section. */
  void offer() {
    for (MediaSection section : MediaSection.values()) {
      use(section, connection.addTransceiver(section.kind()));
    }
  }

  /**
   * Takes over those of the offer just applied: of each kind the first carries our first of that
   * kind, and so on. What is left over stays unused.
   */
  void accept() {
    List<MediaSection> left = new ArrayList<>(List.of(MediaSection.values()));
    for (RTCRtpTransceiver transceiver : connection.getTransceivers()) {
      MediaSection section =
          MediaSection.take(left, transceiver.getReceiver().getTrack().getKind());
      transceiver.setDirection(section == null ? "inactive" : "sendrecv");
      if (section != null) {
        use(section, transceiver);
      }
    }
  }

  /** Null before media was offered or accepted, and where the peer offered none of this. */
  @Nullable
  RTCRtpTransceiver of(MediaSection section) {
    return used.get(section);
  }

  /** What is sent in this section. */
  LocalTrack source(MediaSection section) {
    return local.of(section);
  }

  /** What all of them travel through; null before the first description. */
  @Nullable
  RTCDtlsTransport transport() {
    for (RTCRtpTransceiver transceiver : used.values()) {
      return transceiver.getSender().getTransport();
    }
    return null;
  }

  void release() {
    used.forEach(
        (section, transceiver) -> {
          local.of(section).removeSender(transceiver.getSender());
          remote.remove(section, transceiver.getReceiver().getTrack());
        });
    used.clear();
  }

  private void use(MediaSection section, RTCRtpTransceiver transceiver) {
    used.put(section, transceiver);
    local.of(section).addSender(transceiver.getSender());
    remote.add(section, transceiver.getReceiver().getTrack());
  }
}
