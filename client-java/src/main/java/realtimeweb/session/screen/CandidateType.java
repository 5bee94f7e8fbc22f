package realtimeweb.session.screen;

/** How media travels (RTCIceCandidateType of the more distant end). */
public enum CandidateType {
  UNKNOWN,
  HOST,
  SRFLX,
  PRFLX,
  RELAY
}
