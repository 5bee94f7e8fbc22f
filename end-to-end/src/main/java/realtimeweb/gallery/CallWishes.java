package realtimeweb.gallery;

import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.protocol.PeerMessage.ReactionKind;
import realtimeweb.session.CallIntents;
import realtimeweb.session.Screen.Layout;
import realtimeweb.session.Screen.Panel;
import realtimeweb.session.Screen.Tile;

/** Writes the last wish of the person in a call as {@link Wishes} does. */
final class CallWishes implements CallIntents {
  private final HTMLElement place;

  CallWishes(HTMLElement place) {
    this.place = place;
  }

  private void wish(String... words) {
    place.setAttribute("data-wish", String.join("|", words));
  }

  @Override
  public void say(String text) {
    wish("say", text);
  }

  @Override
  public void showPanel(Panel panel) {
    wish("showPanel", panel.name());
  }

  @Override
  public void rotateKeys() {
    wish("rotateKeys");
  }

  @Override
  public void setVerified(String personId, boolean verified) {
    wish("setVerified", personId, verified ? "true" : "false");
  }

  @Override
  public void dismiss(long noticeId) {
    wish("dismiss", "" + noticeId);
  }

  @Override
  public void linkCopied() {
    wish("linkCopied");
  }

  @Override
  public void reportCopied() {
    wish("reportCopied");
  }

  @Override
  public void arrange(Layout layout) {
    wish("arrange", layout.name());
  }

  @Override
  public void nextLayout() {
    wish("nextLayout");
  }

  @Override
  public void pin(Tile tile) {
    wish("pin", tile.personId());
  }

  @Override
  public void turnPage(int pages) {
    wish("turnPage", "" + pages);
  }

  @Override
  public void fits(int grid, int strip) {
    wish("fits", "" + grid, "" + strip);
  }

  @Override
  public void watches(Tile tile, int height) {
    wish("watches", tile.personId(), "" + height);
  }

  @Override
  public void setVolume(String personId, int volume) {
    wish("setVolume", personId, "" + volume);
  }

  @Override
  public void rename(String name) {
    wish("rename", name);
  }

  @Override
  public void toggleHand() {
    wish("toggleHand");
  }

  @Override
  public void react(ReactionKind kind) {
    wish("react", kind.name());
  }

  @Override
  public void toggleShare() {
    wish("toggleShare");
  }

  @Override
  public void toggleRecording() {
    wish("toggleRecording");
  }

  @Override
  public void lock(boolean locked) {
    wish("lock", locked ? "true" : "false");
  }

  @Override
  public void answerKnock(String knockId, boolean admitted) {
    wish("answerKnock", knockId, admitted ? "true" : "false");
  }

  @Override
  public void askToMute(String personId) {
    wish("askToMute", personId);
  }

  @Override
  public void muteAll() {
    wish("muteAll");
  }

  @Override
  public void lowerHand(String personId) {
    wish("lowerHand", personId);
  }

  @Override
  public void remove(String personId) {
    wish("remove", personId);
  }

  @Override
  public void handOver(String personId) {
    wish("handOver", personId);
  }
}
