package realtimeweb.world;

import realtimeweb.protocol.Nullable;
import realtimeweb.session.Media;
import realtimeweb.session.MediaProblem;

/** Devices that are granted, or refused for one reason. */
final class FakeMedia implements Media {
  private final FakeClock clock;
  private @Nullable MediaProblem problem;

  FakeMedia(FakeClock clock) {
    this.clock = clock;
  }

  /** From now on every request is refused. */
  void refuse(MediaProblem reason) {
    problem = reason;
  }

  @Override
  public void request(boolean microphone, boolean camera, Events events) {
    MediaProblem reason = problem;
    clock.after(
        20,
        () -> {
          if (reason == null) {
            events.granted(microphone, camera);
          } else {
            events.refused(microphone, camera, reason);
          }
        });
  }

  @Override
  public void muteMicrophone(boolean muted) {}

  @Override
  public void stopCamera() {}

  @Override
  public void close() {}
}
