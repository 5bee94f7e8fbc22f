package realtimeweb.gallery;

import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.protocol.PeerMessage.ReactionKind;
import realtimeweb.session.CallIntents;
import realtimeweb.session.screen.Layout;
import realtimeweb.session.screen.Panel;
import realtimeweb.session.screen.TileId;

/** Writes the last wish of the person in a call as {@link GalleryCommands} does. */
final class GalleryCallCommands implements CallIntents {
  private final HTMLElement place;

  GalleryCallCommands(HTMLElement place) {
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
  public void setVerified(String participantId, boolean verified) {
    wish("setVerified", participantId, verified ? "true" : "false");
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
  public void pin(TileId tile) {
    wish("pin", tile.participantId());
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
  public void watches(TileId tile, int height) {
    wish("watches", tile.participantId(), "" + height);
  }

  @Override
  public void setVolume(String participantId, int volume) {
    wish("setVolume", participantId, "" + volume);
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
  public void askToMute(String participantId) {
    wish("askToMute", participantId);
  }

  @Override
  public void muteAll() {
    wish("muteAll");
  }

  @Override
  public void lowerHand(String participantId) {
    wish("lowerHand", participantId);
  }

  @Override
  public void remove(String participantId) {
    wish("remove", participantId);
  }

  @Override
  public void handOver(String participantId) {
    wish("handOver", participantId);
  }
}
