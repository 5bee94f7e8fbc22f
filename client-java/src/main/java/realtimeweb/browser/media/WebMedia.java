package realtimeweb.browser.media;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.core.JSArray;
import realtimeweb.browser.audio.AudioOutput;
import realtimeweb.browser.audio.MicrophoneMeter;
import realtimeweb.browser.audio.TestMelody;
import realtimeweb.browser.rtc.LocalTracks;
import realtimeweb.browser.rtc.MediaSection;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.ports.Mailbox;
import realtimeweb.session.ports.Media;
import realtimeweb.session.screen.MediaDevice;
import realtimeweb.session.screen.Preferences;
import teavm.media.MediaDeviceInfo;
import teavm.media.MediaDevices;
import teavm.media.MediaElement;
import teavm.promise.Overdue;
import teavm.promise.Patience;
import teavm.promise.Rejection;

/** The browser's microphone, camera, screen and audio output. */
public final class WebMedia implements Media {
  private final Mailbox mailbox;
  private final LocalTracks tracks;
  private final AudioOutput loudspeaker;
  private final MicrophoneMeter meter;
  private final UserMedia user;
  private final DisplayCapture display;
  private final Patience patience = new Patience("devices", 4_000);
  private JSArray<MediaDeviceInfo> known = new JSArray<>();

  public WebMedia(Mailbox mailbox, LocalTracks tracks, AudioOutput loudspeaker) {
    this.mailbox = mailbox;
    this.tracks = tracks;
    this.loudspeaker = loudspeaker;
    meter = new MicrophoneMeter(loudspeaker.gestures());
    user = new UserMedia(mailbox, tracks, meter);
    display = new DisplayCapture(mailbox, tracks);
  }

  @Override
  public void request(
      boolean microphone, boolean camera, Preferences preferences, Facing facing, Events events) {
    user.request(microphone, camera, preferences, facing, events);
  }

  @Override
  public void muteMicrophone(boolean muted) {
    tracks.of(MediaSection.MICROPHONE).enable(!muted);
  }

  @Override
  public void stopCamera() {
    user.stopCamera();
  }

  @Override
  public void close() {
    user.close();
    display.stop();
  }

  @Override
  public List<MediaDevice> devices() {
    List<MediaDevice> devices = new ArrayList<>();
    if (MediaDevices.isSupported()) {
      JSArray<MediaDeviceInfo> all = enumerate();
      for (int i = 0; i < all.getLength(); i++) {
        MediaDeviceInfo info = all.get(i);
        MediaDevice.Kind kind = kind(info.getKind());
        if (kind != null && isOfItsOwn(info.getDeviceId())) {
          devices.add(new MediaDevice(kind, info.getDeviceId(), info.getLabel()));
        }
      }
    }
    return List.copyOf(devices);
  }

  private JSArray<MediaDeviceInfo> enumerate() {
    try {
      known = patience.await(MediaDevices.current().enumerateDevices());
    } catch (Rejection refused) {
      known = new JSArray<>();
    } catch (Overdue silent) {
      // The user is told, and the caller continues with the previous list.
      mailbox.post(
          () -> {
            throw silent;
          });
    }
    return known;
  }

  private static @Nullable MediaDevice.Kind kind(String kind) {
    return switch (kind) {
      case "audioinput" -> MediaDevice.Kind.MICROPHONE;
      case "videoinput" -> MediaDevice.Kind.CAMERA;
      case "audiooutput" -> MediaDevice.Kind.SPEAKER;
      default -> null;
    };
  }

  /** Excludes ids that may still be hidden and Chromium's aliases for the system's default. */
  private static boolean isOfItsOwn(String id) {
    return !id.isEmpty() && !id.equals("default") && !id.equals("communications");
  }

  @Override
  public Facing facing() {
    return user.facing();
  }

  @Override
  public String microphoneLabel() {
    return user.microphoneLabel();
  }

  @Override
  public String cameraLabel() {
    return user.cameraLabel();
  }

  @Override
  public void onDevicesChanged(Mailbox.Event event) {
    if (MediaDevices.isSupported()) {
      MediaDevices.current().setOndevicechange(e -> mailbox.post(event));
    }
  }

  @Override
  public int microphoneLevel() {
    return meter.level();
  }

  @Override
  public boolean canShare() {
    return MediaDevices.canCaptureDisplay();
  }

  @Override
  public void share(boolean motion, ShareEvents events) {
    display.start(motion, events);
  }

  @Override
  public void shareMotion(boolean motion) {
    display.hint(motion);
  }

  @Override
  public void stopSharing() {
    display.stop();
  }

  @Override
  public boolean canChooseSpeaker() {
    return MediaElement.hasSinks();
  }

  @Override
  public void speaker(String deviceId) {
    loudspeaker.choose(deviceId);
  }

  @Override
  public void testSpeaker() {
    new TestMelody(loudspeaker).play();
  }

  @Override
  public void onSound(SoundEvents events) {
    loudspeaker.onSound(events);
  }

  @Override
  public void unlockSound() {
    loudspeaker.unlock();
  }
}
