package realtimeweb.world;

import realtimeweb.checkup.checks.CameraProbe;
import realtimeweb.protocol.Nullable;

/** A fake camera that shows a different image at each look, unless set otherwise. */
final class FakeCameraProbe implements CameraProbe {
  private static final int BRIGHT = 200;

  private boolean open;
  private boolean still;
  private boolean blind;
  private int brightest = BRIGHT;
  private int looks;

  /** From now on it shows the same image. */
  void stopsMoving() {
    still = true;
  }

  /** From now on its images are black, but for the noise of its sensor. */
  void isCovered() {
    brightest = 3;
  }

  /** It never shows an image. */
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
