package realtimeweb.suite;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import realtimeweb.browser.page.WebMailbox;
import realtimeweb.link.PeerPort;
import realtimeweb.link.PeerPort.SignalingState;
import realtimeweb.protocol.Malformed;
import realtimeweb.protocol.PeerMessage.Candidate;
import realtimeweb.protocol.PeerMessage.Description;
import realtimeweb.protocol.PeerMessage.SdpKind;
import realtimeweb.protocol.ServerMessage.IceServer;
import realtimeweb.session.ports.Mailbox;
import realtimeweb.session.ports.Media.Facing;
import realtimeweb.session.screen.MediaDevice;
import realtimeweb.session.screen.Preferences;
import teavm.promise.Promises;
import teavm.webrtc.RTCConfiguration;
import teavm.webrtc.RTCPeerConnection;

final class WebPeerConnectionTest {
  private final Mailbox mailbox = WebMailbox.open();
  private final End a = new End(mailbox);
  private final End b = new End(mailbox);

  /** What a test does as one event, which is where ports are called from. */
  private interface Step {
    void run() throws Malformed;
  }

  private void inEvent(Step step) {
    boolean[] done = {false};
    mailbox.post(
        () -> {
          try {
            step.run();
          } catch (Malformed e) {
            throw new AssertionError(e);
          }
          done[0] = true;
        });
    Eventually.holds("event", () -> done[0]);
  }

  private void connect() {
    inEvent(() -> a.call(b));
    Eventually.holds("a's channel opened", () -> a.happened.contains("channel opened"));
    Eventually.holds("b's channel opened", () -> b.happened.contains("channel opened"));
    Eventually.holds("connected", () -> a.happened.contains("CONNECTED"));
  }

  private void close() {
    inEvent(
        () -> {
          a.port.close();
          b.port.close();
        });
  }

  @Test
  void framesPassBothWays() {
    connect();
    inEvent(
        () -> {
          assertTrue(a.port.send(new byte[] {1, 2}));
          assertTrue(b.port.send(new byte[0]));
          assertTrue(b.port.send(new byte[60_000]));
        });
    Eventually.holds("frames", () -> a.frames.size() == 2 && b.frames.size() == 1);
    assertArrayEquals(new byte[] {1, 2}, b.frames.get(0));
    assertArrayEquals(new byte[0], a.frames.get(0));
    assertEquals(60_000, a.frames.get(1).length);
    close();
  }

  @Test
  void aFullBufferIsNotSentTo() {
    connect();
    boolean[] refused = {false};
    inEvent(
        () -> {
          for (int i = 0; i < 100 && !refused[0]; i++) {
            refused[0] = !a.port.send(new byte[60_000]);
          }
        });
    assertTrue(refused[0]);
    close();
  }

  @Test
  void dtlsSawTheFingerprintThatWasAnnounced() {
    connect();
    inEvent(
        () -> {
          String seen = a.port.remoteFingerprint();
          assertTrue(seen == null || seen.equals(b.connections.fingerprint()), "another");
        });
    assertTrue(a.connections.fingerprint().startsWith("sha-256 "));
    assertEquals("sha-256 ".length() + 95, a.connections.fingerprint().length());
    assertFalse(a.connections.fingerprint().equals(b.connections.fingerprint()));
    close();
  }

  @Test
  void everyConnectionOfAPageHasOneFingerprint() {
    inEvent(
        () -> {
          a.port.offerMedia();
          String sdp = a.port.setLocalDescription().sdp();
          assertTrue(sdp.contains("a=fingerprint:" + a.connections.fingerprint()));
        });
    close();
  }

  @Test
  void candidatesComeToAnEnd() {
    connect();
    Eventually.holds("last candidate", () -> a.happened.contains("last candidate"));
    assertTrue(a.happened.stream().noneMatch(e -> e.startsWith("refused")), "" + a.happened);
    close();
  }

  @Test
  void offeringAsksForNegotiation() {
    inEvent(a.port::offerMedia);
    Eventually.holds("asked", () -> a.happened.contains("negotiation needed"));
    assertEquals(SignalingState.STABLE, a.port.signalingState());
    close();
  }

  @Test
  void anAnswerThatIsRefusedLeavesNoOfferBehind() {
    inEvent(
        () -> {
          a.port.offerMedia();
          a.port.setLocalDescription();
          assertEquals(SignalingState.HAVE_LOCAL_OFFER, a.port.signalingState());
          Description nonsense = new Description(SdpKind.ANSWER, "v=0\r\n");
          assertThrows(Malformed.class, () -> a.port.setRemoteDescription(nonsense));
          assertEquals(SignalingState.STABLE, a.port.signalingState());
        });
    close();
  }

  @Test
  void anOfferRollsAPendingOneBack() {
    inEvent(
        () -> {
          a.port.offerMedia();
          b.port.offerMedia();
          Description offer = a.port.setLocalDescription();
          b.port.setLocalDescription();
          b.port.setRemoteDescription(offer);
          assertEquals(SignalingState.HAVE_REMOTE_OFFER, b.port.signalingState());
        });
    close();
  }

  @Test
  void aCandidateForNoMediaSectionIsMalformed() {
    inEvent(
        () -> {
          a.call(b);
          Candidate lost =
              new Candidate("candidate:1 1 UDP 2122252543 192.0.2.1 9 typ host", "none", 99);
          assertThrows(Malformed.class, () -> a.port.addCandidate(lost));
        });
    close();
  }

  @Test
  void afterClosingNothingHappens() {
    connect();
    inEvent(a.port::close);
    int before = a.happened.size();
    Eventually.holds("b notices", () -> b.happened.contains("channel closed"));
    inEvent(() -> assertFalse(a.port.send(new byte[1])));
    assertEquals(before, a.happened.size());
    assertEquals(SignalingState.CLOSED, a.port.signalingState());
    inEvent(b.port::close);
  }

  @Test
  void aCameraThatIsGrantedLaterIsSeen() {
    connect();
    WebMediaTest.Heard heard = new WebMediaTest.Heard();
    b.media.request(true, true, Preferences.STANDARD, Facing.USER, heard);
    Eventually.holds("granted", () -> heard.events.equals(List.of("granted true true")));
    Eventually.holds("picture", () -> a.picture.getVideoWidth() > 0);
    inEvent(b.media::close);
    close();
  }

  @Test
  void aVoiceIsHeardWithoutACamera() {
    WebMediaTest.Heard heard = new WebMediaTest.Heard();
    a.media.request(true, false, Preferences.STANDARD, Facing.USER, heard);
    Eventually.holds("granted", () -> heard.events.equals(List.of("granted true false")));
    connect();
    Eventually.holds("sound plays", () -> b.speaker.getCurrentTime() > 0);
    inEvent(a.media::close);
    close();
  }

  @Test
  void anotherCameraIsSeenWithoutNegotiation() {
    connect();
    WebMediaTest.Heard heard = new WebMediaTest.Heard();
    b.media.request(true, true, Preferences.STANDARD, Facing.USER, heard);
    Eventually.holds("picture", () -> a.picture.getVideoWidth() > 0);
    String last = "";
    for (MediaDevice device : b.media.devices()) {
      last = device.kind() == MediaDevice.Kind.CAMERA ? device.id() : last;
    }
    int negotiations = negotiations();
    String another = last;
    Preferences other = Preferences.STANDARD.with(draft -> draft.cameraId = another);
    b.media.request(false, true, other, Facing.USER, heard);
    Eventually.holds("granted", () -> heard.events.contains("granted false true"));
    End.countPictures(a.picture);
    Eventually.holds("it goes on", () -> End.pictures(a.picture) > 10);
    assertEquals(negotiations, negotiations());
    inEvent(b.media::close);
    close();
  }

  @Test
  void aSharedScreenIsSeenWithoutNegotiation() {
    connect();
    int negotiations = negotiations();
    List<String> heard = new ArrayList<>();
    if (!Sharing.begins(b.media, heard)) {
      close();
      return;
    }
    Eventually.holds("screen", () -> a.screen.getVideoWidth() > 0);
    inEvent(() -> b.media.shareMotion(true));
    inEvent(b.media::stopSharing);
    assertEquals(List.of("shared"), heard);
    assertEquals(negotiations, negotiations());
    close();
  }

  @Test
  void mediaThatWeDoNotKnowStaysUnused() {
    inEvent(
        () -> {
          RTCPeerConnection stranger = new RTCPeerConnection(RTCConfiguration.create());
          for (String kind : List.of("audio", "audio", "audio", "video")) {
            stranger.addTransceiver(kind);
          }
          String offer = Promises.await(stranger.createOffer()).getSdp();
          b.port.setRemoteDescription(new Description(SdpKind.OFFER, offer));
          b.port.acceptMedia();
          String sdp = b.port.setLocalDescription().sdp();
          String answer = sdp.substring(sdp.indexOf("m="));
          assertEquals(3, count(answer, "a=sendrecv"));
          assertEquals(1, count(answer, "a=inactive"));
          stranger.close();
        });
    close();
  }

  @Test
  void aUrlThatTheBrowserRefusesCostsOnlyItself() {
    String good = "turn:127.0.0.1:3478?transport=udp";
    IceServer stun = new IceServer(List.of("stun:127.0.0.1:3478"), null, null);
    IceServer turn = new IceServer(List.of("turn:127.0.0.1:0", good), "user", "secret");
    IceServer nonsense = new IceServer(List.of("http://127.0.0.1"), null, null);
    IceServer nobody = new IceServer(List.of(good), null, null);
    List<IceServer> usable = a.connections.usable(List.of(stun, turn, nonsense, nobody));
    assertEquals(List.of(stun, new IceServer(List.of(good), "user", "secret")), usable);
    PeerPort with = a.connections.open("somebody", usable, a);
    with.setIceServers(usable);
    with.close();
    close();
  }

  private int negotiations() {
    int count = 0;
    for (String event : b.happened) {
      count += event.equals("negotiation needed") ? 1 : 0;
    }
    return count;
  }

  private static int count(String text, String part) {
    int count = 0;
    for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
      count++;
    }
    return count;
  }
}
