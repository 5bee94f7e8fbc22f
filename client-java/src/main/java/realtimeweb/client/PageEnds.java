package realtimeweb.client;

import realtimeweb.browser.LocalTracks;
import realtimeweb.browser.Loudspeaker;
import realtimeweb.browser.WebBackground;
import realtimeweb.browser.WebClock;
import realtimeweb.browser.WebConnections;
import realtimeweb.browser.WebCrypto;
import realtimeweb.browser.WebRecorder;
import realtimeweb.browser.WebSignals;
import realtimeweb.browser.WebStreams;
import realtimeweb.checkup.Ends;
import realtimeweb.checkup.Forgetful;
import realtimeweb.checkup.HeldDevices;
import realtimeweb.protocol.RecordCodec;
import realtimeweb.session.ClientSession;
import realtimeweb.session.Display;
import realtimeweb.session.Intents;
import realtimeweb.session.Mailbox;
import realtimeweb.session.Ports;

/** Whole sessions within this page, as {@link Main} makes one, with the devices of the page. */
final class PageEnds implements Ends {
  private final Mailbox mailbox;
  private final RecordCodec codec;
  private final WebCrypto crypto;
  private final LocalTracks tracks;
  private final Loudspeaker loudspeaker;

  PageEnds(
      Mailbox mailbox,
      RecordCodec codec,
      WebCrypto crypto,
      LocalTracks tracks,
      Loudspeaker loudspeaker) {
    this.mailbox = mailbox;
    this.codec = codec;
    this.crypto = crypto;
    this.tracks = tracks;
    this.loudspeaker = loudspeaker;
  }

  @Override
  public Intents open(boolean microphone, boolean camera, Display display) {
    LocalTracks sent = microphone || camera ? tracks : new LocalTracks();
    WebStreams streams = new WebStreams(sent, loudspeaker);
    return new ClientSession(
        new Ports(
            new WebClock(mailbox),
            new WebBackground(mailbox),
            new WebSignals(mailbox, codec),
            new HeldDevices(mailbox, microphone, camera),
            new WebRecorder(mailbox, streams),
            new Forgetful(crypto),
            crypto,
            new WebConnections(mailbox, crypto, sent, streams),
            codec,
            display));
  }
}
