package realtimeweb.session;

import realtimeweb.protocol.ClientMessage;
import realtimeweb.protocol.PeerMessage;
import realtimeweb.protocol.PeerMessage.ReactionKind;
import realtimeweb.session.Screen.Layout;
import realtimeweb.session.Screen.Panel;
import realtimeweb.session.Screen.Tile;
import realtimeweb.session.Screen.ToastKind;

/** What the person wishes in a call, done by the parts of the call. */
final class CallWishes implements CallIntents {
  private final Ports ports;
  private final String name;
  private final Call call;
  private final Call.Owner owner;
  private Panel panel = Panel.NONE;

  CallWishes(Ports ports, String name, Call call, Call.Owner owner) {
    this.ports = ports;
    this.name = name;
    this.call = call;
    this.owner = owner;
  }

  Panel panel() {
    return panel;
  }

  @Override
  public void say(String text) {
    if (!text.isBlank()) {
      call.roster().say(name, text);
      owner.changed();
    }
  }

  @Override
  public void showPanel(Panel asked) {
    panel = panel == asked ? Panel.NONE : asked;
    call.roster().conversation().open(panel == Panel.CHAT);
    owner.changed();
  }

  @Override
  public void rotateKeys() {
    call.roster().rotateKeys();
  }

  @Override
  public void setVerified(String personId, boolean verified) {
    call.roster().setVerified(personId, verified);
    owner.changed();
  }

  @Override
  public void dismiss(long noticeId) {
    call.roster().announcements().dismiss(noticeId);
    owner.changed();
  }

  @Override
  public void linkCopied() {
    call.toast(ToastKind.LINK_COPIED, "");
  }

  @Override
  public void reportCopied() {
    call.toast(ToastKind.REPORT_COPIED, "");
  }

  @Override
  public void arrange(Layout layout) {
    call.arrangement().choose(layout);
    owner.changed();
  }

  @Override
  public void nextLayout() {
    call.arrangement().next();
    owner.changed();
  }

  @Override
  public void pin(Tile tile) {
    call.arrangement().pin(tile);
    owner.changed();
  }

  @Override
  public void turnPage(int pages) {
    call.arrangement().turnPage(pages);
    owner.changed();
  }

  @Override
  public void fits(int grid, int strip) {
    call.arrangement().fits(grid, strip);
    owner.changed();
  }

  @Override
  public void watches(Tile tile, int height) {}

  @Override
  public void setVolume(String personId, int volume) {
    call.roster().setVolume(personId, volume);
    owner.changed();
  }

  @Override
  public void toggleHand() {
    call.self().toggleHand(ports.clock().wallMillis());
    call.devicesChanged();
  }

  @Override
  public void react(ReactionKind kind) {
    call.roster().tellAll(new PeerMessage.Reaction(kind));
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
    ports.signals().send(new ClientMessage.Lock(locked));
  }

  @Override
  public void answerKnock(String knockId, boolean admitted) {
    ports.signals().send(new ClientMessage.AnswerKnock(knockId, admitted));
  }

  @Override
  public void askToMute(String personId) {
    call.roster().tell(personId, new PeerMessage.MuteRequest());
  }

  @Override
  public void remove(String personId) {}

  @Override
  public void handOver(String personId) {}
}
