package realtimeweb.session;

import realtimeweb.protocol.PeerMessage.ReactionKind;
import realtimeweb.session.Screen.Layout;
import realtimeweb.session.Screen.NoticeKind;
import realtimeweb.session.Screen.Panel;
import realtimeweb.session.Screen.Tile;
import realtimeweb.session.Screen.ToastKind;

/** What the person wishes in a call, done by the parts of the call. */
final class CallWishes implements CallIntents {
  private final Call call;
  private final Utterances utterances;
  private final Hosting hosting;
  private Panel panel = Panel.NONE;

  CallWishes(Call call, Utterances utterances, Hosting hosting) {
    this.call = call;
    this.utterances = utterances;
    this.hosting = hosting;
  }

  Panel panel() {
    return panel;
  }

  @Override
  public void say(String text) {
    if (!text.isBlank()) {
      utterances.say(text);
      call.changed();
    }
  }

  @Override
  public void showPanel(Panel asked) {
    panel = panel == asked ? Panel.NONE : asked;
    call.parts().conversation().open(panel == Panel.CHAT);
    call.changed();
  }

  @Override
  public void rotateKeys() {
    call.rotateKeys();
  }

  @Override
  public void setVerified(String personId, boolean verified) {
    Peer peer = call.parts().roster().peer(personId);
    if (peer != null && peer.met()) {
      call.parts().acquaintances().setVerified(peer.staticKey(), peer.name(), verified);
      if (verified) {
        call.parts().announcements().withdraw(NoticeKind.KEY_CHANGED, Acquaintances.warning(peer));
        call.toast(ToastKind.VERIFIED, personId, peer.name());
      }
      call.changed();
    }
  }

  @Override
  public void dismiss(long noticeId) {
    call.parts().announcements().dismiss(noticeId);
    call.changed();
  }

  @Override
  public void linkCopied() {
    call.toast(ToastKind.LINK_COPIED);
  }

  @Override
  public void reportCopied() {
    call.toast(ToastKind.REPORT_COPIED);
  }

  @Override
  public void arrange(Layout layout) {
    call.arrangement().choose(layout);
    call.changed();
  }

  @Override
  public void nextLayout() {
    call.arrangement().next();
    call.changed();
  }

  @Override
  public void pin(Tile tile) {
    call.arrangement().pin(tile);
    call.changed();
  }

  @Override
  public void turnPage(int pages) {
    call.arrangement().turnPage(pages);
    call.changed();
  }

  @Override
  public void fits(int grid, int strip) {
    call.arrangement().fits(grid, strip);
    call.changed();
  }

  @Override
  public void watches(Tile tile, int height) {
    call.parts().attention().watches(tile, height);
  }

  @Override
  public void setVolume(String personId, int volume) {
    Peer peer = call.parts().roster().peer(personId);
    if (peer != null) {
      peer.setVolume(volume);
      call.changed();
    }
  }

  @Override
  public void rename(String name) {
    call.rename(name);
  }

  @Override
  public void toggleHand() {
    utterances.toggleHand();
    call.changed();
  }

  @Override
  public void react(ReactionKind kind) {
    utterances.react(kind);
    call.changed();
  }

  @Override
  public void toggleShare() {
    call.devices().toggleShare();
  }

  @Override
  public void toggleRecording() {
    call.recording().toggle();
  }

  @Override
  public void lock(boolean locked) {
    hosting.lock(locked);
  }

  @Override
  public void answerKnock(String knockId, boolean admitted) {
    hosting.answerKnock(knockId, admitted);
    call.changed();
  }

  @Override
  public void askToMute(String personId) {
    hosting.askToMute(personId);
  }

  @Override
  public void muteAll() {
    hosting.muteAll();
  }

  @Override
  public void lowerHand(String personId) {
    hosting.lowerHand(personId);
  }

  @Override
  public void remove(String personId) {
    hosting.remove(personId);
  }

  @Override
  public void handOver(String personId) {
    hosting.handOver(personId);
  }
}
