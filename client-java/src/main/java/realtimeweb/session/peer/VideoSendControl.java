package realtimeweb.session.peer;

import realtimeweb.link.PeerLink;
import realtimeweb.link.PeerPort.ConnectionState;
import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.PeerMessage.Watching;
import realtimeweb.quality.Adaptation;
import realtimeweb.quality.Meter;
import realtimeweb.quality.Rates;
import realtimeweb.session.screen.Quality;

/** How our pictures are sent to one peer: as large as it shows them, as good as the link bears. */
final class VideoSendControl {
  private Meter meter = new Meter();
  private final Adaptation adaptation = new Adaptation();
  private Rates rates = Rates.NONE;

  /** Measures the link and adapts to it; once a second. */
  void adapt(@Nullable PeerLink link, int others, boolean sharing, long now) {
    if (link != null && link.connection() == ConnectionState.CONNECTED) {
      rates = meter.measure(link.stats(), now);
      adaptation.adapt(rates, others, sharing, now);
      encode(link);
    }
  }

  /** The peer says how large it shows our pictures. */
  void watched(Watching watching, @Nullable PeerLink link) {
    adaptation.watched(watching.camera(), watching.screen());
    if (link != null) {
      encode(link);
    }
  }

  /** There is another link; it counts from 0. */
  void begin(PeerLink link) {
    meter = new Meter();
    rates = Rates.NONE;
    adaptation.begin();
    encode(link);
  }

  /** Whether our camera's picture is not sent, to keep the sound. */
  boolean paused() {
    return adaptation.paused();
  }

  /** What was measured, as the screen shows it; null before that. */
  @Nullable
  Quality quality() {
    return QualityReadings.of(rates);
  }

  private void encode(PeerLink link) {
    link.encodeCamera(adaptation.camera());
    link.encodeScreen(adaptation.screen());
  }
}
