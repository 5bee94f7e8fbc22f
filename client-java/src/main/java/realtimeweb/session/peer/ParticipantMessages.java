package realtimeweb.session.peer;

import realtimeweb.protocol.PeerMessage;
import realtimeweb.session.ports.Clock;

/** What becomes of each message of one peer. */
final class ParticipantMessages implements PeerMessage.Handler {
  private final Participant peer;
  private final PeerTransport transport;
  private final ParticipantClaims claims;
  private final Clock clock;
  private final ParticipantListener owner;

  ParticipantMessages(
      Participant peer,
      PeerTransport transport,
      ParticipantClaims claims,
      Clock clock,
      ParticipantListener owner) {
    this.peer = peer;
    this.transport = transport;
    this.claims = claims;
    this.clock = clock;
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
  public void on(PeerMessage.Description description) {
    transport.on(description);
  }

  @Override
  public void on(PeerMessage.Candidate candidate) {
    transport.on(candidate);
  }

  @Override
  public void on(PeerMessage.Reopen reopen) {
    transport.on(reopen);
    owner.changed();
  }

  @Override
  public void on(PeerMessage.Chat chat) {
    long writtenAt = claims.writtenAt(chat.sentAt(), clock.wallMillis());
    owner.said(peer, chat.text(), writtenAt, transport.arriving());
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
    transport.on(watching);
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
