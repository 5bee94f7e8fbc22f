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
 * The media of one connection: one transceiver per section, in both directions from the start, so
 * that switching media on or off only replaces tracks.
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

  /** Adds a transceiver for each section. */
  void offer() {
    for (MediaSection section : MediaSection.values()) {
      use(section, connection.addTransceiver(section.kind()));
    }
  }

  /**
   * Adopts the transceivers of the offer just applied, in order: the first of each kind carries our
   * first section of that kind, and so on. The rest stay unused.
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

  /** Null before media was offered or accepted, and if the peer did not offer this section. */
  @Nullable
  RTCRtpTransceiver of(MediaSection section) {
    return used.get(section);
  }

  /** The local track sent in this section. */
  LocalTrack source(MediaSection section) {
    return local.of(section);
  }

  /** The transport of all transceivers; null before the first description. */
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
