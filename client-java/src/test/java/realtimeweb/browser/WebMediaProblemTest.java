package realtimeweb.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import realtimeweb.session.MediaProblem;

final class WebMediaProblemTest {
  @Test
  void everyExceptionHasItsProblem() {
    assertEquals(MediaProblem.DENIED, WebMedia.problem("NotAllowedError"));
    assertEquals(MediaProblem.DENIED, WebMedia.problem("SecurityError"));
    assertEquals(MediaProblem.NO_DEVICE, WebMedia.problem("NotFoundError"));
    assertEquals(MediaProblem.IN_USE, WebMedia.problem("NotReadableError"));
    assertEquals(MediaProblem.IN_USE, WebMedia.problem("AbortError"));
    assertEquals(MediaProblem.CONSTRAINTS, WebMedia.problem("OverconstrainedError"));
    assertEquals(MediaProblem.UNSUPPORTED, WebMedia.problem("TypeError"));
  }
}
