package realtimeweb.browser.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FileNameTest {
  private static final String TIME = "2026-11-22 14.30";

  @Test
  void theRoomAndTheTimeMakeTheName() {
    assertEquals("team-lunch 2026-11-22 14.30.webm", FileName.of("team-lunch", TIME, ".webm"));
    assertEquals("họp nhóm 2026-11-22 14.30.mp4", FileName.of("họp nhóm", TIME, ".mp4"));
  }

  @Test
  void whatNoFileSystemTakesIsReplaced() {
    assertEquals("a-b-c-d 2026-11-22 14.30.mp4", FileName.of("a/b\\c\u0000d", TIME, ".mp4"));
    assertEquals("-.-secret 2026-11-22 14.30.mp4", FileName.of("../secret", TIME, ".mp4"));
  }
}
