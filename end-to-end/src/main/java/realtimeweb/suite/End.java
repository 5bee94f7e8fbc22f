package realtimeweb.suite;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLAudioElement;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLVideoElement;
import realtimeweb.browser.audio.AudioOutput;
import realtimeweb.browser.media.WebMedia;
import realtimeweb.browser.rtc.LocalTracks;
import realtimeweb.browser.rtc.WebMediaStreams;
import realtimeweb.browser.rtc.WebPeerConnectionFactory;
import realtimeweb.browser.store.WebCrypto;
import realtimeweb.link.PeerConnectionFactory;
import realtimeweb.link.PeerPort;
import realtimeweb.link.PeerPort.ConnectionState;
import realtimeweb.protocol.Malformed;
import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.PeerMessage.Candidate;
import realtimeweb.session.ports.Mailbox;
import realtimeweb.session.ports.Media;
import realtimeweb.session.screen.VideoSource;

/** One end of a connection within the page, with all that a browser in a call has. */
final class End implements PeerPort.Events {
  final Media media;
  final PeerConnectionFactory connections;
  final PeerPort port;
  final HTMLVideoElement picture;
  final HTMLVideoElement screen;
  final HTMLAudioElement speaker;
  final HTMLAudioElement screenSpeaker;
  final List<byte[]> frames = new ArrayList<>();
  final List<String> happened = new ArrayList<>();
  private @Nullable End other;

  End(Mailbox mailbox) {
    LocalTracks tracks = new LocalTracks();
    AudioOutput loudspeaker = new AudioOutput(mailbox);
    WebMediaStreams streams = new WebMediaStreams(tracks, loudspeaker);
    media = new WebMedia(mailbox, tracks, loudspeaker);
    connections = new WebPeerConnectionFactory(mailbox, new WebCrypto(), tracks, streams);
    port = connections.open("other", List.of(), this);
    picture = (HTMLVideoElement) HTMLDocument.current().createElement("video");
    screen = (HTMLVideoElement) HTMLDocument.current().createElement("video");
    streams.attach("other", VideoSource.CAMERA, picture);
    streams.attach("other", VideoSource.SCREEN, screen);
    speaker = streams.speaker("other");
    screenSpeaker = streams.screenSpeaker("other");
  }

  /** Offers media to the other end; both take over each other's candidates from now on. */
  void call(End other) throws Malformed {
    this.other = other;
    other.other = this;
    port.offerMedia();
    other.port.setRemoteDescription(port.setLocalDescription());
    other.port.acceptMedia();
    port.setRemoteDescription(other.port.setLocalDescription());
  }

  /**
   * Counts what the element shows from now on, in its property {@code pictures}; Firefox's own
   * count stays 0 for a stream.
   */
  @JSBody(
      params = "video",
      script =
          "video.pictures = 0; var next = () => { video.pictures++;"
              + " video.requestVideoFrameCallback(next); }; video.requestVideoFrameCallback(next);")
  static native void countPictures(HTMLVideoElement video);

  @JSBody(params = "video", script = "return video.pictures;")
  static native int pictures(HTMLVideoElement video);

  @Override
  public void negotiationNeeded() {
    happened.add("negotiation needed");
  }

  @Override
  public void candidate(Candidate candidate) {
    happened.add(candidate.candidate().isEmpty() ? "last candidate" : "candidate");
    if (other != null) {
      try {
        other.port.addCandidate(candidate);
      } catch (Malformed e) {
        happened.add("refused " + candidate);
      }
    }
  }

  @Override
  public void connectionChanged(ConnectionState state) {
    happened.add(state.name());
  }

  @Override
  public void channelOpened() {
    happened.add("channel opened");
  }

  @Override
  public void channelClosed() {
    happened.add("channel closed");
  }

  @Override
  public void frame(byte[] frame) {
    frames.add(frame);
  }
}
