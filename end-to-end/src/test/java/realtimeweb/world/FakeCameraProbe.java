package realtimeweb.world;

import realtimeweb.checkup.checks.CameraProbe;
import realtimeweb.protocol.Nullable;

/** A camera that shows another picture at each look, unless told otherwise. */
final class FakeCameraProbe implements CameraProbe {
  private static final int BRIGHT = 200;

  private boolean open;
  private boolean still;
  private boolean blind;
  private int brightest = BRIGHT;
  private int looks;

  /** From now on it shows the same picture. */
  void stopsMoving() {
    still = true;
  }

  /** From now on its pictures are black, but for the noise of its sensor. */
  void isCovered() {
    brightest = 3;
  }

  /** It never shows a picture. */
  void isBlind() {
    blind = true;
  }

  boolean isOpen() {
    return open;
  }

  @Override
  public void open() {
    open = true;
  }

  @Override
  public @Nullable Glance glance() {
    looks++;
    return blind || !open ? null : new Glance(brightest, still ? 1 : looks);
  }

  @Override
  public void close() {
    open = false;
  }
}
