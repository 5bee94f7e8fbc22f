package realtimeweb.client;

import realtimeweb.browser.audio.AudioOutput;
import realtimeweb.browser.media.WebRecorder;
import realtimeweb.browser.page.WebBackground;
import realtimeweb.browser.page.WebClock;
import realtimeweb.browser.rtc.LocalTracks;
import realtimeweb.browser.rtc.WebMediaStreams;
import realtimeweb.browser.rtc.WebPeerConnectionFactory;
import realtimeweb.browser.rtc.WebSignalingChannel;
import realtimeweb.browser.store.WebCrypto;
import realtimeweb.checkup.checks.EmptyStore;
import realtimeweb.checkup.checks.OpenDevices;
import realtimeweb.checkup.checks.SessionFactory;
import realtimeweb.protocol.RecordCodec;
import realtimeweb.session.ClientSession;
import realtimeweb.session.Intents;
import realtimeweb.session.ports.Display;
import realtimeweb.session.ports.Mailbox;
import realtimeweb.session.ports.Ports;

/** Creates whole sessions within this page, like {@link Main}, with the page's devices. */
final class PageSessionFactory implements SessionFactory {
  private final Mailbox mailbox;
  private final RecordCodec codec;
  private final WebCrypto crypto;
  private final LocalTracks tracks;
  private final AudioOutput loudspeaker;

  PageSessionFactory(
      Mailbox mailbox,
      RecordCodec codec,
      WebCrypto crypto,
      LocalTracks tracks,
      AudioOutput loudspeaker) {
    this.mailbox = mailbox;
    this.codec = codec;
    this.crypto = crypto;
    this.tracks = tracks;
    this.loudspeaker = loudspeaker;
  }

  @Override
  public Intents open(boolean microphone, boolean camera, Display display) {
    LocalTracks sent = microphone || camera ? tracks : new LocalTracks();
    WebMediaStreams streams = new WebMediaStreams(sent, loudspeaker);
    return new ClientSession(
        new Ports(
            new WebClock(mailbox),
            new WebBackground(mailbox),
            new WebSignalingChannel(mailbox, codec),
            new OpenDevices(mailbox, microphone, camera),
            new WebRecorder(mailbox, streams),
            new EmptyStore(crypto),
            crypto,
            new WebPeerConnectionFactory(mailbox, crypto, sent, streams),
            codec,
            display));
  }
}
