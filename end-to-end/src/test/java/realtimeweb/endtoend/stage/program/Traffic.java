package realtimeweb.endtoend.stage.program;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** Video that a page sends and receives, over all its open connections. */
public final class Traffic {
  private static final String HEIGHTS_SENT =
      """
      async () => {
        const heights = [];
        for (const peer of window.__peers.filter(p => p.connectionState === 'connected')) {
          for (const s of (await peer.getStats()).values()) {
            if (s.type === 'outbound-rtp' && s.kind === 'video' && s.frameHeight) {
              heights.push(s.frameHeight);
            }
          }
        }
        return heights;
      }
      """;

  /** Bits per second of the video streams that are sent. */
  private static final String LIMITS =
      """
      () => window.__peers.filter(p => p.connectionState === 'connected')
          .flatMap(p => p.getSenders())
          .filter(s => s.track?.kind === 'video')
          .map(s => s.getParameters().encodings[0])
          .map(e => e.active ? e.maxBitrate ?? -1 : 0)
      """;

  /** Number of connections from which video arrives within a second. */
  private static final String PICTURES_COME_FROM =
      """
      async () => {
        const peers = window.__peers.filter(p => p.connectionState === 'connected');
        const count = async peer => [...(await peer.getStats()).values()]
            .filter(s => s.type === 'inbound-rtp' && s.kind === 'video')
            .reduce((sum, s) => sum + (s.framesReceived ?? 0), 0);
        const before = await Promise.all(peers.map(count));
        await new Promise(resolve => setTimeout(resolve, 1000));
        const after = await Promise.all(peers.map(count));
        return after.filter((frames, i) => frames > before[i]).length;
      }
      """;

  private final Page page;

  public Traffic(Page page) {
    this.page = page;
  }

  /** Height of each video that is sent, in pixels. */
  public List<Integer> heightsSent() {
    return numbers(HEIGHTS_SENT);
  }

  /** Maximum bits per second of each video; 0 for one that is not sent, -1 for no limit. */
  public List<Integer> limits() {
    return numbers(LIMITS);
  }

  /** Number of people whose video arrives. */
  public int picturesComeFrom() {
    return ((Number) page.evaluate(PICTURES_COME_FROM)).intValue();
  }

  private List<Integer> numbers(String script) {
    List<Integer> numbers = new ArrayList<>();
    for (Object number : (List<?>) page.evaluate(script)) {
      numbers.add(((Number) number).intValue());
    }
    return numbers;
  }
}
