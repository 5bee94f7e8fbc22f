package realtimeweb.quality;

import realtimeweb.link.LinkStats;
import realtimeweb.link.LinkStats.Via;

/**
 * Sends sound and pictures to one person, exactly as many bits as it is allowed: it has no
 * congestion control of its own. Reports are a second old when they come.
 */
final class FakeSender {
  /** With the headers of 50 packets a second. */
  private static final int SOUND_BYTES = 140;

  private static final int PICTURE_BYTES = 900;

  /** Takes one packet. */
  interface Outlet {
    void send(int bytes, boolean sound);
  }

  final Adaptation adaptation = new Adaptation();
  private final Meter meter = new Meter();
  private final int others;
  private boolean sharing;
  private boolean camera = true;
  private int estimate;
  private double credit;
  private long bytes;
  private final int[] sent = new int[2];
  private final int[] lost = new int[2];
  private int reportedLoss;
  private int reportedSoundLoss;
  private long totalSound;
  private long totalSoundLost;
  private long totalBytes;
  private int pauses;
  private int sizes;

  FakeSender(int others) {
    this.others = others;
  }

  FakeSender shares(boolean now) {
    sharing = now;
    return this;
  }

  FakeSender turnsCamera(boolean on) {
    camera = on;
    return this;
  }

  /** What its browser believes in from now on, in bits a second; 0 if it does not tell. */
  FakeSender estimates(int bits) {
    estimate = bits;
    return this;
  }

  /** Counts anew from now on. */
  void mark() {
    totalSound = 0;
    totalSoundLost = 0;
    totalBytes = 0;
    pauses = 0;
    sizes = 0;
  }

  int soundLossPermille() {
    return (int) (1_000 * totalSoundLost / Math.max(1, totalSound));
  }

  int bitrate(int seconds) {
    return (int) (totalBytes * 8 / seconds);
  }

  /** How often the camera was paused. */
  int pauses() {
    return pauses;
  }

  /** How often the camera's picture changed its size. */
  int sizes() {
    return sizes;
  }

  void packets(Outlet outlet) {
    outlet.send(SOUND_BYTES, true);
    int bits =
        (camera ? adaptation.camera().maxBitrate() : 0)
            + (sharing ? adaptation.screen().maxBitrate() : 0);
    credit += bits / 8_000.0 * FakeUplink.TICK_MILLIS;
    for (; credit >= PICTURE_BYTES; credit -= PICTURE_BYTES) {
      outlet.send(PICTURE_BYTES, false);
    }
  }

  void sent(int size, boolean sound, boolean isLost) {
    bytes += size;
    totalBytes += size;
    int kind = sound ? 0 : 1;
    sent[kind]++;
    lost[kind] += isLost ? 1 : 0;
    totalSound += sound ? 1 : 0;
    totalSoundLost += sound && isLost ? 1 : 0;
  }

  void report(long nowMillis, int roundTripMillis) {
    LinkStats stats =
        new LinkStats(
            roundTripMillis,
            estimate,
            bytes,
            0,
            0,
            0,
            reportedLoss,
            reportedSoundLoss,
            0,
            0,
            0,
            "",
            Via.UNKNOWN);
    reportedSoundLoss = permille(0);
    reportedLoss = Math.max(reportedSoundLoss, permille(1));
    boolean paused = adaptation.paused();
    int height = adaptation.camera().maxHeight();
    adaptation.adapt(meter.measure(stats, nowMillis), others, sharing, nowMillis);
    pauses += !paused && adaptation.paused() ? 1 : 0;
    sizes += height != adaptation.camera().maxHeight() ? 1 : 0;
  }

  private int permille(int kind) {
    int share = 1_000 * lost[kind] / Math.max(1, sent[kind]);
    sent[kind] = 0;
    lost[kind] = 0;
    return share;
  }
}
