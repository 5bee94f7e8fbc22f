package realtimeweb.browser.media;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import realtimeweb.session.screen.MediaProblem;

final class CaptureProblemTest {
  @Test
  void everyExceptionHasItsProblem() {
    assertEquals(MediaProblem.DENIED, CaptureProblem.of("NotAllowedError"));
    assertEquals(MediaProblem.DENIED, CaptureProblem.of("SecurityError"));
    assertEquals(MediaProblem.NO_DEVICE, CaptureProblem.of("NotFoundError"));
    assertEquals(MediaProblem.IN_USE, CaptureProblem.of("NotReadableError"));
    assertEquals(MediaProblem.IN_USE, CaptureProblem.of("AbortError"));
    assertEquals(MediaProblem.CONSTRAINTS, CaptureProblem.of("OverconstrainedError"));
    assertEquals(MediaProblem.UNSUPPORTED, CaptureProblem.of("TypeError"));
  }

  @Test
  void whoeverClosesThePickerIsToldApartFromASystemThatRefuses() {
    assertEquals(
        MediaProblem.DENIED, CaptureProblem.ofDisplay("NotAllowedError", "Permission denied"));
    assertEquals(
        MediaProblem.UNSUPPORTED,
        CaptureProblem.ofDisplay("NotAllowedError", "Permission denied by system"));
    assertEquals(
        MediaProblem.IN_USE, CaptureProblem.ofDisplay("NotReadableError", "by the system"));
  }
}
