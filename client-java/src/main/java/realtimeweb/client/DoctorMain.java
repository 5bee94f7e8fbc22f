package realtimeweb.client;

import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.browser.LocalTracks;
import realtimeweb.browser.Loudspeaker;
import realtimeweb.browser.WebClock;
import realtimeweb.browser.WebConnections;
import realtimeweb.browser.WebCrypto;
import realtimeweb.browser.WebEye;
import realtimeweb.browser.WebLoops;
import realtimeweb.browser.WebMailbox;
import realtimeweb.browser.WebMedia;
import realtimeweb.browser.WebSignals;
import realtimeweb.browser.WebStore;
import realtimeweb.browser.WebStreams;
import realtimeweb.browser.json.RecordJson;
import realtimeweb.checkup.Baseline;
import realtimeweb.checkup.Doctor;
import realtimeweb.checkup.DoctorPorts;
import realtimeweb.protocol.RecordCodec;
import realtimeweb.session.Mailbox;
import realtimeweb.session.Preferences;
import realtimeweb.ui.CheckupPage;
import teavm.media.MediaDevices;

/** The entry point of the doctor's page: makes the parts, top to bottom. */
public final class DoctorMain {
  private DoctorMain() {}

  public static void main(String[] args) {
    Mailbox mailbox = WebMailbox.open();
    HTMLElement root = HTMLDocument.current().getElementById("app");
    Baseline baseline =
        new Baseline(
            MediaDevices.isSecureContext(),
            WebConnections.isSupported(),
            WebCrypto.isSupported(),
            Page.userAgent());
    RecordCodec codec = new RecordJson();
    WebCrypto crypto = new WebCrypto();
    LocalTracks tracks = new LocalTracks();
    Loudspeaker loudspeaker = new Loudspeaker(mailbox);
    CheckupWishes wishes = new CheckupWishes(mailbox);
    CheckupPage page = new CheckupPage(root, wishes, new WebStreams(tracks, loudspeaker));
    Doctor doctor =
        new Doctor(
            baseline,
            new DoctorPorts(
                new WebClock(mailbox),
                new WebSignals(mailbox, codec),
                new WebMedia(mailbox, tracks, loudspeaker),
                new WebEye(tracks),
                new WebLoops(mailbox),
                new PageEnds(mailbox, codec, crypto, tracks, loudspeaker),
                crypto,
                preferences(crypto),
                page::show));
    wishes.to(doctor);
    mailbox.post(doctor::open);
  }

  /** The person's own choice of devices is the one to look at. */
  private static Preferences preferences(WebCrypto crypto) {
    return WebCrypto.isSupported() ? new WebStore(crypto).preferences() : Preferences.STANDARD;
  }
}
