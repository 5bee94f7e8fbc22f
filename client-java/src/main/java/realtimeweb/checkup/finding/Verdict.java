package realtimeweb.checkup.finding;

/** What a check came to. */
public enum Verdict {
  WAITING(Grade.WAITING),
  RUNNING(Grade.RUNNING),
  /** Something that failed before makes it pointless. */
  NOT_TRIED(Grade.NOT_TRIED),
  /** The browser did not answer, or refused, what any browser does. */
  BROWSER_STALLED(Grade.BAD),

  BROWSER_FITS(Grade.GOOD),
  /** The page came by http from another machine. */
  BROWSER_INSECURE(Grade.BAD),
  BROWSER_TOO_OLD(Grade.BAD),

  PERMISSION_ASKED(Grade.RUNNING),
  PERMISSION_UNANSWERED(Grade.WARNING),
  PERMITTED(Grade.GOOD),
  BOTH_DENIED(Grade.BAD),
  CAMERA_DENIED(Grade.BAD),
  MICROPHONE_DENIED(Grade.BAD),
  NOTHING_TO_PERMIT(Grade.NOT_TRIED),

  CAMERA_SEES(Grade.GOOD),
  CAMERA_DARK(Grade.WARNING),
  CAMERA_FROZEN(Grade.WARNING),
  CAMERA_WITHOUT_PICTURE(Grade.BAD),
  /** It could not be opened; the finding has the problem. */
  CAMERA_CLOSED(Grade.BAD),

  MICROPHONE_LISTENS(Grade.RUNNING),
  MICROPHONE_HEARS(Grade.GOOD),
  MICROPHONE_FAINT(Grade.WARNING),
  MICROPHONE_SILENT(Grade.BAD),
  /** It could not be opened; the finding has the problem. */
  MICROPHONE_CLOSED(Grade.BAD),

  SPEAKER_PLAYS(Grade.ASKING),
  SPEAKER_HEARD(Grade.GOOD),
  SPEAKER_UNHEARD(Grade.BAD),

  SERVER_ANSWERS(Grade.GOOD),
  SERVER_SLOW(Grade.WARNING),
  /** No WebSocket can be opened. */
  SERVER_UNREACHABLE(Grade.BAD),
  /** A WebSocket opens, and nothing comes back through it. */
  SERVER_SILENT(Grade.BAD),
  SERVER_REFUSES(Grade.BAD),

  STUN_ANSWERS(Grade.GOOD, "srflx"),
  /** Nothing between here and there translates addresses. */
  STUN_SEES_THE_SAME(Grade.GOOD, "host, no error"),
  /** It found no other address than the machine's own, and nobody knows whether it answered. */
  STUN_FINDS_NOTHING(Grade.WARNING),
  STUN_SILENT(Grade.WARNING),
  /** Of several one answers, and another does not. */
  STUN_PARTLY_SILENT(Grade.WARNING),
  /** The browser takes not every URL. */
  STUN_URL_REFUSED(Grade.BAD),
  STUN_MISSING(Grade.NOT_TRIED),

  TURN_RELAYS(Grade.GOOD, "relay"),
  /** Of several one works, and another does not. */
  TURN_PARTLY(Grade.WARNING, "relay"),
  /** The browser takes not every URL. */
  TURN_URL_REFUSED(Grade.BAD),
  TURN_MISSING(Grade.NOT_TRIED),
  /** It does not take the credentials that the server made. */
  TURN_REFUSES(Grade.BAD),
  TURN_SILENT(Grade.BAD),
  /** It does not answer this way, but does another. */
  TURN_SPARED(Grade.WARNING),
  /** It lends an address, but nothing comes through. */
  TURN_STUCK(Grade.BAD),

  CALL_WORKS(Grade.GOOD),
  /** There was no camera to send a picture of. */
  CALL_WORKS_UNSEEN(Grade.GOOD),
  CALL_WITHOUT_PICTURE(Grade.BAD),
  /** The secure channel stands, but media finds no way. */
  CALL_ONLY_CHAT(Grade.BAD),
  CALL_WITHOUT_CHANNEL(Grade.BAD),

  NETWORK_AMPLE(Grade.GOOD),
  NETWORK_MODEST(Grade.WARNING),
  NETWORK_POOR(Grade.BAD),
  /** Fast, but late or uneven. */
  NETWORK_UNEVEN(Grade.WARNING),
  /** The relay that worked before gave nothing. */
  NETWORK_BROKEN(Grade.BAD),
  /** Without a relay, nothing leaves this machine that could be measured. */
  NETWORK_UNMEASURED(Grade.NOT_TRIED);

  private final Grade grade;
  private final String saw;

  Verdict(Grade grade) {
    this(grade, "");
  }

  Verdict(Grade grade, String saw) {
    this.grade = grade;
    this.saw = saw;
  }

  /** By which RTCIceCandidateType it was seen; empty where none has to do with it. */
  public String saw() {
    return saw;
  }

  public Grade grade() {
    return grade;
  }
}
