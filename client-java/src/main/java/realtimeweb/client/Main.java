package realtimeweb.client;

import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.browser.LocalTracks;
import realtimeweb.browser.Loudspeaker;
import realtimeweb.browser.NetworkChanges;
import realtimeweb.browser.PageAddress;
import realtimeweb.browser.WebBackground;
import realtimeweb.browser.WebClock;
import realtimeweb.browser.WebConnections;
import realtimeweb.browser.WebCrypto;
import realtimeweb.browser.WebMailbox;
import realtimeweb.browser.WebMedia;
import realtimeweb.browser.WebRecorder;
import realtimeweb.browser.WebSignals;
import realtimeweb.browser.WebStore;
import realtimeweb.browser.WebStreams;
import realtimeweb.browser.json.RecordJson;
import realtimeweb.protocol.RecordCodec;
import realtimeweb.session.ClientSession;
import realtimeweb.session.Ports;
import realtimeweb.session.Screen;
import realtimeweb.ui.Ui;
import teavm.media.MediaDevices;

/** The page's entry point: makes the parts, top to bottom, and opens the room of the address. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    WebMailbox mailbox = WebMailbox.open();
    HTMLElement root = HTMLDocument.current().getElementById("app");
    RecordCodec codec = new RecordJson();
    LocalTracks tracks = new LocalTracks();
    Loudspeaker loudspeaker = new Loudspeaker(mailbox);
    WebStreams streams = new WebStreams(tracks, loudspeaker);
    PageAddress address = new PageAddress(mailbox);
    Wishes wishes = new Wishes(mailbox);
    Ui ui = new Ui(root, wishes, streams);
    if (!WebConnections.isSupported() || !WebCrypto.isSupported()) {
      ui.show(new Screen.Unsupported(MediaDevices.isSecureContext()));
      return;
    }
    WebCrypto crypto = new WebCrypto();
    ClientSession session =
        new ClientSession(
            new Ports(
                new WebClock(mailbox),
                new WebBackground(mailbox),
                new WebSignals(mailbox, codec),
                new WebMedia(mailbox, tracks, loudspeaker),
                new WebRecorder(mailbox, streams),
                new WebStore(crypto),
                crypto,
                new WebConnections(mailbox, crypto, tracks, streams),
                codec,
                new Page(ui, address)));
    wishes.to(session);
    address.onChange(session::openLink);
    mailbox.onStall(session::browserStalled);
    NetworkChanges.listen(mailbox, session::networkChanged);
    mailbox.post(() -> session.openLink(address.fragment()));
  }
}
