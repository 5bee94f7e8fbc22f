package realtimeweb.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ChatNewsTest {
  @Test
  void whatIsShortIsShownWholeInOneLine() {
    assertEquals("", ChatNews.shortened(""));
    assertEquals("<b>one</b> two", ChatNews.shortened("<b>one</b>\ntwo"));
    assertEquals("x".repeat(140), ChatNews.shortened("x".repeat(140)));
  }

  @Test
  void whatIsLongEndsBetweenTwoCharacters() {
    assertEquals("x".repeat(140) + "…", ChatNews.shortened("x".repeat(4_000)));
    String wave = "👋";
    assertEquals("x" + wave.repeat(70) + "…", ChatNews.shortened("x" + wave.repeat(100)));
  }
}
