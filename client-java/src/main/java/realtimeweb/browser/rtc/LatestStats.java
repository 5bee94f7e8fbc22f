package realtimeweb.browser.rtc;

import org.teavm.jso.core.JSUndefined;
import realtimeweb.link.LinkStats;
import realtimeweb.session.ports.Mailbox;
import teavm.promise.Patience;
import teavm.promise.Promises;
import teavm.webrtc.RTCPeerConnection;

/**
 * The statistics of a connection as of the previous request. An overloaded browser takes a second
 * to answer, and no click may wait for that.
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
   * The latest answer. Starts a new request unless one is pending.
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
