package realtimeweb.client;

import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.browser.audio.AudioOutput;
import realtimeweb.browser.json.RecordJson;
import realtimeweb.browser.media.WebMedia;
import realtimeweb.browser.media.WebRecorder;
import realtimeweb.browser.page.NetworkChanges;
import realtimeweb.browser.page.PageAddress;
import realtimeweb.browser.page.WebBackground;
import realtimeweb.browser.page.WebClock;
import realtimeweb.browser.page.WebMailbox;
import realtimeweb.browser.rtc.LocalTracks;
import realtimeweb.browser.rtc.WebMediaStreams;
import realtimeweb.browser.rtc.WebPeerConnectionFactory;
import realtimeweb.browser.rtc.WebSignalingChannel;
import realtimeweb.browser.store.WebCrypto;
import realtimeweb.browser.store.WebStore;
import realtimeweb.protocol.RecordCodec;
import realtimeweb.session.ClientSession;
import realtimeweb.session.ports.Ports;
import realtimeweb.session.screen.Screen;
import realtimeweb.ui.Ui;
import teavm.media.MediaDevices;

/**
 * The page's entry point. Creates the components, top to bottom, and opens the room in the address.
 */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    WebMailbox mailbox = WebMailbox.open();
    HTMLElement root = HTMLDocument.current().getElementById("app");
    RecordCodec codec = new RecordJson();
    LocalTracks tracks = new LocalTracks();
    AudioOutput loudspeaker = new AudioOutput(mailbox);
    WebMediaStreams streams = new WebMediaStreams(tracks, loudspeaker);
    PageAddress address = new PageAddress(mailbox);
    MailboxPoster commands = new MailboxPoster(mailbox);
    Ui ui = new Ui(root, commands, streams);
    if (!WebPeerConnectionFactory.isSupported() || !WebCrypto.isSupported()) {
      ui.show(new Screen.Unsupported(MediaDevices.isSecureContext()));
      return;
    }
    WebCrypto crypto = new WebCrypto();
    ClientSession session =
        new ClientSession(
            new Ports(
                new WebClock(mailbox),
                new WebBackground(mailbox),
                new WebSignalingChannel(mailbox, codec),
                new WebMedia(mailbox, tracks, loudspeaker),
                new WebRecorder(mailbox, streams),
                new WebStore(crypto),
                crypto,
                new WebPeerConnectionFactory(mailbox, crypto, tracks, streams),
                codec,
                new PageDisplay(ui, address)));
    commands.to(session);
    address.onChange(session::openLink);
    mailbox.onStall(session::browserStalled);
    NetworkChanges.listen(mailbox, session::networkChanged);
    mailbox.post(() -> session.openLink(address.fragment()));
  }
}
