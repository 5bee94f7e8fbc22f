package realtimeweb.gallery;

import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.session.CallIntents;
import realtimeweb.session.Intents;
import realtimeweb.session.screen.Preferences;

/** Writes the last wish of the person into an element's data-wish, as its name and its values. */
final class GalleryCommands implements Intents {
  private final HTMLElement place;

  GalleryCommands(HTMLElement place) {
    this.place = place;
  }

  private void wish(String... words) {
    place.setAttribute("data-wish", String.join("|", words));
  }

  @Override
  public void enterRoom(String roomId, String name, String passphrase) {
    wish("enterRoom", roomId, name, passphrase);
  }

  @Override
  public void newPrivateRoom(String roomName, String name) {
    wish("newPrivateRoom", roomName, name);
  }

  @Override
  public void usePassphrase(String passphrase) {
    wish("usePassphrase", passphrase);
  }

  @Override
  public void retryPassphrase(String passphrase) {
    wish("retryPassphrase", passphrase);
  }

  @Override
  public void openLink(String fragment) {
    wish("openLink", fragment);
  }

  @Override
  public void toggleMicrophone() {
    wish("toggleMicrophone");
  }

  @Override
  public void toggleCamera() {
    wish("toggleCamera");
  }

  @Override
  public void retryDevices() {
    wish("retryDevices");
  }

  @Override
  public void join(String name) {
    wish("join", name);
  }

  @Override
  public void joinWithoutDevices(String name) {
    wish("joinWithoutDevices", name);
  }

  @Override
  public void back() {
    wish("back");
  }

  @Override
  public void rejoin() {
    wish("rejoin");
  }

  @Override
  public void leave() {
    wish("leave");
  }

  @Override
  public void flipCamera() {
    wish("flipCamera");
  }

  @Override
  public void prefer(Preferences preferences) {
    wish("prefer", preferences.toString());
  }

  @Override
  public void testSpeaker() {
    wish("testSpeaker");
  }

  @Override
  public void unlockSound() {
    wish("unlockSound");
  }

  @Override
  public void inCall(CallIntents.Intent intent) {
    intent.on(new GalleryCallCommands(place));
  }
}
