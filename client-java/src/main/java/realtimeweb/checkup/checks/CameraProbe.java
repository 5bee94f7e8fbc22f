package realtimeweb.checkup.checks;

import realtimeweb.protocol.Nullable;

/** Looks at what the open camera shows. */
public interface CameraProbe {
  /**
   * One picture.
   *
   * @param brightest 0 to 255, anywhere in it
   * @param sum changes whenever the picture does, by all likelihood
   */
  record Glance(int brightest, int sum) {}

  void open();

  /** The picture at this moment; null before the first one. */
  @Nullable
  Glance glance();

  void close();
}
