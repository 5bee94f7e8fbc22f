package realtimeweb.session;

import realtimeweb.protocol.PeerMessage.ReactionKind;
import realtimeweb.session.peer.Participant;
import realtimeweb.session.room.KnownKeys;
import realtimeweb.session.screen.Layout;
import realtimeweb.session.screen.Notice;
import realtimeweb.session.screen.Panel;
import realtimeweb.session.screen.TileId;
import realtimeweb.session.screen.Toast;

/** What the person wishes in a call, done by the parts of the call. */
final class CallCommands implements CallIntents {
  private final Call call;
  private final OutgoingActions utterances;
  private final HostActions hosting;
  private Panel panel = Panel.NONE;

  CallCommands(Call call, OutgoingActions utterances, HostActions hosting) {
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
  public void setVerified(String participantId, boolean verified) {
    Participant peer = call.parts().participants().peer(participantId);
    if (peer != null && peer.met()) {
      call.parts().knownKeys().setVerified(peer.staticKey(), peer.name(), verified);
      if (verified) {
        call.parts().notifications().withdraw(Notice.Kind.KEY_CHANGED, KnownKeys.warning(peer));
        call.toast(Toast.Kind.VERIFIED, participantId, peer.name());
      }
      call.changed();
    }
  }

  @Override
  public void dismiss(long noticeId) {
    call.parts().notifications().dismiss(noticeId);
    call.changed();
  }

  @Override
  public void linkCopied() {
    call.toast(Toast.Kind.LINK_COPIED);
  }

  @Override
  public void reportCopied() {
    call.toast(Toast.Kind.REPORT_COPIED);
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
  public void pin(TileId tile) {
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
  public void watches(TileId tile, int height) {
    call.parts().receiverConstraints().watches(tile, height);
  }

  @Override
  public void setVolume(String participantId, int volume) {
    Participant peer = call.parts().participants().peer(participantId);
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
  public void askToMute(String participantId) {
    hosting.askToMute(participantId);
  }

  @Override
  public void muteAll() {
    hosting.muteAll();
  }

  @Override
  public void lowerHand(String participantId) {
    hosting.lowerHand(participantId);
  }

  @Override
  public void remove(String participantId) {
    hosting.remove(participantId);
  }

  @Override
  public void handOver(String participantId) {
    hosting.handOver(participantId);
  }
}
