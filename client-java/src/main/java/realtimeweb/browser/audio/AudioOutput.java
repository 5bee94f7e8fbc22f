package realtimeweb.browser.audio;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.core.JSUndefined;
import org.teavm.jso.dom.html.HTMLAudioElement;
import org.teavm.jso.dom.html.HTMLDocument;
import realtimeweb.browser.page.UserActivation;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.ports.Mailbox;
import realtimeweb.session.ports.Media.SoundEvents;
import teavm.media.MediaElement;
import teavm.promise.Promises;

/** Every element that plays audio. All use one output device and are unblocked together. */
public final class AudioOutput {
  private final Mailbox mailbox;
  private final UserActivation gestures = new UserActivation();
  private final List<HTMLAudioElement> elements = new ArrayList<>();
  private final List<HTMLAudioElement> blocked = new ArrayList<>();
  private @Nullable SoundEvents events;
  private String sink = "";
  private boolean told;

  public AudioOutput(Mailbox mailbox) {
    this.mailbox = mailbox;
  }

  public void onSound(SoundEvents events) {
    this.events = events;
  }

  /** The actions that run once the browser allows them, at the user's next gesture. */
  public UserActivation gestures() {
    return gestures;
  }

  public HTMLAudioElement add() {
    HTMLAudioElement element = (HTMLAudioElement) HTMLDocument.current().createElement("audio");
    elements.add(element);
    if (!sink.isEmpty()) {
      route(element);
    }
    return element;
  }

  public void remove(HTMLAudioElement element) {
    element.pause();
    MediaElement.setSrcObject(element, null);
    elements.removeIf(other -> other == element);
    settled(element);
  }

  /** Plays every element on this device from now on; empty for the system's default. */
  public void choose(String deviceId) {
    sink = deviceId;
    elements.forEach(this::route);
  }

  /** Plays the element, or waits for the next user activation if the browser refuses. */
  public void play(HTMLAudioElement element) {
    Promises.ignore(
        MediaElement.play(element)
            .then(
                done -> {
                  settled(element);
                  return JSUndefined.instance();
                },
                reason -> {
                  if (Promises.name(reason).equals("NotAllowedError")) {
                    refused(element);
                  }
                  return JSUndefined.instance();
                }));
  }

  /** Plays every element that the browser has refused to play. */
  public void unlock() {
    gestures.happened();
  }

  private void route(HTMLAudioElement element) {
    if (MediaElement.hasSinks()) {
      // If that device is missing, the element plays on the system's default.
      Promises.ignore(MediaElement.setSinkId(element, sink));
    }
  }

  private void refused(HTMLAudioElement element) {
    if (blocked.isEmpty()) {
      gestures.atNext(this::playBlocked);
    }
    if (blocked.stream().noneMatch(other -> other == element)) {
      blocked.add(element);
      tell(true);
    }
  }

  private void playBlocked() {
    List<HTMLAudioElement> refused = List.copyOf(blocked);
    blocked.clear();
    refused.forEach(this::play);
  }

  /** The element plays, or must not play any more; either way it no longer waits. */
  private void settled(HTMLAudioElement element) {
    blocked.removeIf(other -> other == element);
    if (told && blocked.isEmpty()) {
      tell(false);
    }
  }

  private void tell(boolean isBlocked) {
    told = isBlocked;
    SoundEvents listener = events;
    if (listener != null) {
      mailbox.post(isBlocked ? listener::soundBlocked : listener::soundUnblocked);
    }
  }
}
