package realtimeweb.checkup.finding;

/** What is looked at, in this order. */
public enum Check {
  BROWSER(Area.BROWSER),
  PERMISSION(Area.BROWSER),
  CAMERA(Area.DEVICES),
  MICROPHONE(Area.DEVICES),
  SPEAKER(Area.DEVICES),
  SERVER(Area.CONNECTION),
  STUN(Area.CONNECTION),
  TURN_UDP(Area.CONNECTION),
  TURN_TCP(Area.CONNECTION),
  TURN_TLS(Area.CONNECTION),
  /** A whole call between two ends of this page, through the real server. */
  CALL(Area.CALL),
  NETWORK(Area.CALL);

  /** Checks that belong together on the page. */
  public enum Area {
    BROWSER,
    DEVICES,
    CONNECTION,
    CALL
  }

  private final Area area;

  Check(Area area) {
    this.area = area;
  }

  public boolean isTurn() {
    return this == TURN_UDP || this == TURN_TCP || this == TURN_TLS;
  }

  public Area area() {
    return area;
  }
}
