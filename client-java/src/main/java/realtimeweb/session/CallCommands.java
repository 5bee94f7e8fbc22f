package realtimeweb.session;

import realtimeweb.protocol.PeerMessage.ReactionKind;
import realtimeweb.session.screen.Layout;
import realtimeweb.session.screen.Panel;
import realtimeweb.session.screen.TileId;
import realtimeweb.session.screen.Toast;

/** What the person wishes in a call, done by the parts of the call. */
final class CallCommands implements CallIntents {
  private final ChatActions chat;
  private final OutgoingActions outgoing;
  private final StageActions stage;
  private final KeyActions keys;
  private final PanelActions panels;
  private final HostActions hosting;
  private final LocalParticipant self;
  private final Inside.Owner owner;

  CallCommands(
      ChatActions chat,
      OutgoingActions outgoing,
      StageActions stage,
      KeyActions keys,
      PanelActions panels,
      HostActions hosting,
      LocalParticipant self,
      Inside.Owner owner) {
    this.chat = chat;
    this.outgoing = outgoing;
    this.stage = stage;
    this.keys = keys;
    this.panels = panels;
    this.hosting = hosting;
    this.self = self;
    this.owner = owner;
  }

  @Override
  public void say(String text) {
    if (!text.isBlank()) {
      chat.say(text);
      owner.changed();
    }
  }

  @Override
  public void showPanel(Panel asked) {
    panels.show(asked);
    owner.changed();
  }

  @Override
  public void rotateKeys() {
    keys.rotate();
  }

  @Override
  public void setVerified(String participantId, boolean verified) {
    if (keys.setVerified(participantId, verified)) {
      owner.changed();
    }
  }

  @Override
  public void dismiss(long noticeId) {
    panels.dismiss(noticeId);
    owner.changed();
  }

  @Override
  public void linkCopied() {
    panels.copied(Toast.Kind.LINK_COPIED);
    owner.changed();
  }

  @Override
  public void reportCopied() {
    panels.copied(Toast.Kind.REPORT_COPIED);
    owner.changed();
  }

  @Override
  public void arrange(Layout layout) {
    stage.arrange(layout);
    owner.changed();
  }

  @Override
  public void nextLayout() {
    stage.nextLayout();
    owner.changed();
  }

  @Override
  public void pin(TileId tile) {
    stage.pin(tile);
    owner.changed();
  }

  @Override
  public void turnPage(int pages) {
    stage.turnPage(pages);
    owner.changed();
  }

  @Override
  public void fits(int grid, int strip) {
    stage.fits(grid, strip);
    owner.changed();
  }

  @Override
  public void watches(TileId tile, int height) {
    stage.watches(tile, height);
  }

  @Override
  public void setVolume(String participantId, int volume) {
    if (stage.setVolume(participantId, volume)) {
      owner.changed();
    }
  }

  @Override
  public void rename(String name) {
    if (outgoing.rename(name)) {
      owner.renamed(self.name());
      owner.changed();
    }
  }

  @Override
  public void toggleHand() {
    outgoing.toggleHand();
    owner.changed();
  }

  @Override
  public void react(ReactionKind kind) {
    outgoing.react(kind);
    owner.changed();
  }

  @Override
  public void toggleShare() {
    self.toggleShare();
  }

  @Override
  public void toggleRecording() {
    self.toggleRecording();
  }

  @Override
  public void lock(boolean locked) {
    hosting.lock(locked);
  }

  @Override
  public void answerKnock(String knockId, boolean admitted) {
    hosting.answerKnock(knockId, admitted);
    owner.changed();
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
    owner.changed();
  }

  @Override
  public void handOver(String participantId) {
    hosting.handOver(participantId);
  }
}
