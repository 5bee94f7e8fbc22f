package realtimeweb.endtoend.stage.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.util.Map;
import java.util.regex.Pattern;

/** A person as somebody else sees and hears them. */
public final class Tile {
  private static final Pattern MUTED = Pattern.compile("(?i)\\bmuted\\b|microphone (is )?off");

  private static final String PLAYS =
      """
      video => video.checkVisibility({ opacityProperty: true, visibilityProperty: true })
          && video.readyState >= 2 && !video.paused && video.videoWidth > 0
      """;

  /** The share of pixels, 0 to 1, that are brighter than nearly black. */
  private static final String BRIGHTNESS =
      """
      video => {
        const canvas = document.createElement('canvas');
        canvas.width = 32;
        canvas.height = 24;
        const context = canvas.getContext('2d');
        context.drawImage(video, 0, 0, 32, 24);
        const { data } = context.getImageData(0, 0, 32, 24);
        let bright = 0;
        for (let i = 0; i < data.length; i += 4) {
          if (data[i] + data[i + 1] + data[i + 2] > 48) bright++;
        }
        return bright / (32 * 24);
      }
      """;

  /** The statistics of the one connection that carries the video. */
  private static final String STATISTICS =
      """
      async video => {
        const track = video.srcObject.getVideoTracks()[0];
        const peer = window.__peers.find(p => p.connectionState !== 'closed'
            && p.getReceivers().some(r => r.track.id === track.id));
        const all = [...(await peer.getStats()).values()];
        const sum = (kind, member) => all
            .filter(s => s.type === 'inbound-rtp' && s.kind === kind)
            .reduce((total, s) => total + (s[member] ?? 0), 0);
        const transport = all.find(s => s.type === 'transport' && s.selectedCandidatePairId);
        const pair = all.find(s => s.type === 'candidate-pair' && (transport
            ? s.id === transport.selectedCandidatePairId
            : s.selected || (s.nominated && s.state === 'succeeded')));
        const candidate = id => all.find(s => s.id === id) ?? {};
        return {
          framesDecoded: sum('video', 'framesDecoded'),
          audioEnergy: sum('audio', 'totalAudioEnergy'),
          local: candidate(pair?.localCandidateId).candidateType ?? '',
          remote: candidate(pair?.remoteCandidateId).candidateType ?? '',
          toRelay: candidate(pair?.localCandidateId).relayProtocol ?? '',
        };
      }
      """;

  private final Locator tile;

  public Tile(Locator tile) {
    this.tile = tile;
  }

  /**
   * What has come in from this person.
   *
   * @param framesDecoded video frames since the start
   * @param audioEnergy as totalAudioEnergy of webrtc-stats, since the start
   * @param local own candidate type of the pair in use: host, srflx, prflx or relay
   * @param remote the other's candidate type
   * @param toRelay how own media goes to the relay: udp, tcp or tls; empty if it does not
   */
  public record Reception(
      long framesDecoded, double audioEnergy, String local, String remote, String toRelay) {}

  public boolean isThere() {
    return tile.isVisible();
  }

  /** Whether moving video is shown. */
  public boolean shows() {
    return video().isVisible() && Boolean.TRUE.equals(video().evaluate(PLAYS));
  }

  public boolean isNotBlack() {
    return ((Number) video().evaluate(BRIGHTNESS)).doubleValue() > 0.2;
  }

  /** Where it is on the page, in CSS pixels. */
  public BoundingBox box() {
    return tile.boundingBox();
  }

  /** Whether the microphone is marked as off. */
  public boolean isMuted() {
    return MUTED.matcher(tile.ariaSnapshot()).find();
  }

  public Reception reception() {
    Map<?, ?> found = (Map<?, ?>) video().evaluate(STATISTICS);
    return new Reception(
        number(found, "framesDecoded").longValue(),
        number(found, "audioEnergy").doubleValue(),
        String.valueOf(found.get("local")),
        String.valueOf(found.get("remote")),
        String.valueOf(found.get("toRelay")));
  }

  private Locator video() {
    return tile.locator("video").first();
  }

  private static Number number(Map<?, ?> from, String member) {
    return from.get(member) instanceof Number number ? number : 0;
  }
}
