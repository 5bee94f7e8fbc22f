package realtimeweb.ui.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ChatPreviewTest {
  @Test
  void whatIsShortIsShownWholeInOneLine() {
    assertEquals("", ChatPreview.shortened(""));
    assertEquals("<b>one</b> two", ChatPreview.shortened("<b>one</b>\ntwo"));
    assertEquals("x".repeat(140), ChatPreview.shortened("x".repeat(140)));
  }

  @Test
  void whatIsLongEndsBetweenTwoCharacters() {
    assertEquals("x".repeat(140) + "…", ChatPreview.shortened("x".repeat(4_000)));
    String wave = "👋";
    assertEquals("x" + wave.repeat(70) + "…", ChatPreview.shortened("x" + wave.repeat(100)));
  }
}
