package realtimeweb.client;

import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.browser.audio.AudioOutput;
import realtimeweb.browser.json.RecordJson;
import realtimeweb.browser.media.WebCameraProbe;
import realtimeweb.browser.media.WebMedia;
import realtimeweb.browser.page.WebClock;
import realtimeweb.browser.page.WebMailbox;
import realtimeweb.browser.rtc.LocalTracks;
import realtimeweb.browser.rtc.WebLoopbackConnections;
import realtimeweb.browser.rtc.WebMediaStreams;
import realtimeweb.browser.rtc.WebPeerConnectionFactory;
import realtimeweb.browser.rtc.WebSignalingChannel;
import realtimeweb.browser.store.WebCrypto;
import realtimeweb.browser.store.WebStore;
import realtimeweb.checkup.Doctor;
import realtimeweb.checkup.DoctorPorts;
import realtimeweb.checkup.checks.BrowserFeatures;
import realtimeweb.protocol.RecordCodec;
import realtimeweb.session.ports.Mailbox;
import realtimeweb.session.screen.Preferences;
import realtimeweb.ui.checkup.CheckupPage;
import teavm.media.MediaDevices;

/** The entry point of the doctor's page. Creates the components, top to bottom. */
public final class DoctorMain {
  private DoctorMain() {}

  public static void main(String[] args) {
    Mailbox mailbox = WebMailbox.open();
    HTMLElement root = HTMLDocument.current().getElementById("app");
    BrowserFeatures baseline =
        new BrowserFeatures(
            MediaDevices.isSecureContext(),
            WebPeerConnectionFactory.isSupported(),
            WebCrypto.isSupported(),
            PageDisplay.userAgent());
    RecordCodec codec = new RecordJson();
    WebCrypto crypto = new WebCrypto();
    LocalTracks tracks = new LocalTracks();
    AudioOutput loudspeaker = new AudioOutput(mailbox);
    CheckupPoster commands = new CheckupPoster(mailbox);
    CheckupPage page = new CheckupPage(root, commands, new WebMediaStreams(tracks, loudspeaker));
    Doctor doctor =
        new Doctor(
            baseline,
            new DoctorPorts(
                new WebClock(mailbox),
                new WebSignalingChannel(mailbox, codec),
                new WebMedia(mailbox, tracks, loudspeaker),
                new WebCameraProbe(tracks),
                new WebLoopbackConnections(mailbox),
                new PageSessionFactory(mailbox, codec, crypto, tracks, loudspeaker),
                crypto,
                preferences(crypto),
                page::show));
    commands.to(doctor);
    mailbox.post(doctor::open);
  }

  /** The check must use the devices that the user chose. */
  private static Preferences preferences(WebCrypto crypto) {
    return WebCrypto.isSupported() ? new WebStore(crypto).preferences() : Preferences.STANDARD;
  }
}
