package realtimeweb.browser.rtc;

import org.teavm.jso.core.JSUndefined;
import realtimeweb.link.LinkStats;
import realtimeweb.session.ports.Mailbox;
import teavm.promise.Patience;
import teavm.promise.Promises;
import teavm.webrtc.RTCPeerConnection;

/**
 * What a connection has counted, as of the last time that somebody asked. A browser at its limits
 * takes a second to answer, and no click shall wait for that.
 */
final class LatestStats {
  private final RTCPeerConnection connection;
  private final Mailbox mailbox;
  private final Patience patience = new Patience("stats", 15_000);
  private LinkStats latest = LinkStats.NONE;
  private boolean asking;

  LatestStats(RTCPeerConnection connection, Mailbox mailbox) {
    this.connection = connection;
    this.mailbox = mailbox;
  }

  /**
   * The latest answer; asks anew unless one is still to come.
   *
   * @param cameraTrack as in {@link StatsReader#of}
   */
  LinkStats get(String cameraTrack) {
    if (!asking) {
      asking = true;
      Promises.ignore(
          patience
              .within(connection.getStats())
              .then(
                  report -> {
                    mailbox.post(() -> answered(StatsReader.of(report, cameraTrack)));
                    return JSUndefined.instance();
                  },
                  refused -> {
                    mailbox.post(() -> answered(latest));
                    return JSUndefined.instance();
                  }));
    }
    return latest;
  }

  private void answered(LinkStats stats) {
    latest = stats;
    asking = false;
  }
}
