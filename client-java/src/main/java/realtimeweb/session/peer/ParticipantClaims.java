package realtimeweb.session.peer;

import java.util.List;
import realtimeweb.protocol.Introduction;
import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.PeerMessage.Presence;
import realtimeweb.secure.ClaimedName;
import realtimeweb.secure.noise.Crypto;

/** What a peer says of itself, as far as it can be so. */
final class ParticipantClaims {
  private static final Introduction NOBODY = new Introduction("", "", List.of(), 0, "");
  private static final Presence NOTHING = new Presence(false, false, false, false, false, 0);

  /** However often it calls itself something else. */
  private static final long LEAST_RENAMING_MILLIS = 5_000;

  /** A hand that rises before our eyes rose at most so long ago. */
  private static final long HAND_DELAY_MILLIS = 10_000;

  private final Crypto crypto;
  private final ParticipantClock clock = new ParticipantClock();
  private Introduction introduction = NOBODY;
  private String name = "";
  private @Nullable String nextName;
  private long mayRenameAt;
  private @Nullable Presence presence;
  private long claimedHand;
  private boolean seenHandDown;

  ParticipantClaims(Crypto crypto) {
    this.crypto = crypto;
  }

  void introduced(Introduction said) {
    introduction = said;
    name = said.name();
    nextName = null;
  }

  /** Empty until it is introduced. */
  String name() {
    return name;
  }

  /** Whether it keeps nothing of what it knew when it was introduced. */
  boolean isAnother(Introduction said) {
    return !said.incarnation().equals(introduction.incarnation());
  }

  boolean understands(String capability) {
    return introduction.capabilities().contains(capability);
  }

  /** It wants to be called this from now on. */
  void wantsToBe(String claimed) {
    String wanted = ClaimedName.of(crypto, claimed);
    nextName = wanted.isEmpty() ? nextName : wanted;
  }

  /** Takes over the name that it wants, if it is time for that; returns whether it has another. */
  boolean takeName(long now) {
    String wanted = nextName;
    if (wanted == null || now < mayRenameAt) {
      return false;
    }
    nextName = null;
    if (wanted.equals(name)) {
      return false;
    }
    mayRenameAt = now + LEAST_RENAMING_MILLIS;
    name = wanted;
    return true;
  }

  void clockReads(long theirs, long ours) {
    clock.reads(theirs, ours);
  }

  /** When a line that just came was written, by our clock; the present if that is not known. */
  long writtenAt(long claimed, long wallNow) {
    return clock.here(claimed, wallNow);
  }

  /** What it does at present; its hand is up since a time by our clock, never one to come. */
  Presence presence() {
    Presence said = presence;
    return said == null ? NOTHING : said;
  }

  /** The same; null if it has said nothing yet. */
  @Nullable
  Presence lastPresence() {
    return presence;
  }

  void does(Presence said, long wallNow) {
    presence =
        new Presence(
            said.microphone(),
            said.camera(),
            said.paused(),
            said.screen(),
            said.recording(),
            handUpSince(said.handRaisedAt(), wallNow));
    claimedHand = said.handRaisedAt();
    seenHandDown = claimedHand == 0;
  }

  private long handUpSince(long claimed, long wallNow) {
    if (claimed == 0 || claimed == claimedHand) {
      return claimed == 0 ? 0 : presence().handRaisedAt();
    }
    long earliest = seenHandDown ? wallNow - HAND_DELAY_MILLIS : 1;
    return Math.max(earliest, Math.min(clock.here(claimed, claimed), wallNow));
  }
}
