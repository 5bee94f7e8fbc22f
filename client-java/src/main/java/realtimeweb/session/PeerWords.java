package realtimeweb.session;

import realtimeweb.protocol.PeerMessage;

/** What one peer says, handed on to whom it concerns. */
final class PeerWords implements Parcels.Events {
  private final Peer peer;
  private final MediaLink link;
  private final Claims claims;
  private final Clock clock;
  private final PeerEvents owner;

  PeerWords(Peer peer, MediaLink link, Claims claims, CallContext call, PeerEvents owner) {
    this.peer = peer;
    this.link = link;
    this.claims = claims;
    this.clock = call.ports().clock();
    this.owner = owner;
  }

  /** Lets time pass: the peer may get the name now that it wants. */
  void tick() {
    String before = claims.name();
    if (claims.takeName(clock.millis())) {
      owner.renamed(peer, before);
    }
  }

  @Override
  public void acknowledged(long sequence) {
    owner.acknowledged(peer, sequence);
  }

  @Override
  public void on(PeerMessage.Description description) {
    link.on(description);
  }

  @Override
  public void on(PeerMessage.Candidate candidate) {
    link.on(candidate);
  }

  @Override
  public void on(PeerMessage.Reopen reopen) {
    link.on(reopen);
    owner.changed();
  }

  @Override
  public void on(PeerMessage.Chat chat) {
    long writtenAt = claims.writtenAt(chat.sentAt(), clock.wallMillis());
    owner.said(peer, chat.text(), writtenAt, peer.arriving());
  }

  @Override
  public void on(PeerMessage.Presence said) {
    PeerMessage.Presence before = claims.lastPresence();
    claims.does(said, clock.wallMillis());
    owner.presenceChanged(peer, before, claims.presence());
  }

  @Override
  public void on(PeerMessage.Renamed renamed) {
    claims.wantsToBe(renamed.name());
    tick();
  }

  @Override
  public void on(PeerMessage.TimeOfDay time) {
    claims.clockReads(time.wallMillis(), clock.wallMillis());
  }

  @Override
  public void on(PeerMessage.Reaction reaction) {
    owner.reacted(peer, reaction.kind());
  }

  @Override
  public void on(PeerMessage.Watching watching) {
    link.on(watching);
  }

  @Override
  public void on(PeerMessage.MuteRequest request) {
    owner.askedToMute(peer);
  }

  @Override
  public void on(PeerMessage.LowerHandRequest request) {
    owner.askedToLowerHand(peer);
  }

  @Override
  public void on(PeerMessage.Removal removal) {
    owner.removed(peer, removal.id());
  }

  @Override
  public void on(PeerMessage.HostTransfer transfer) {
    owner.handedOver(peer, transfer.id());
  }

  @Override
  public void on(PeerMessage.Bye bye) {
    owner.left(peer);
  }
}
