package realtimeweb.ui.widgets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import realtimeweb.ui.widgets.LinkFinder.Part;

class LinkFinderTest {
  @Test
  void anAddressInASentenceLeavesItsPunctuationBehind() {
    assertLinks("See https://a.example/b?c=d#e.", "https://a.example/b?c=d#e");
    assertLinks("(at http://a.example/x), and", "http://a.example/x");
    assertLinks("really? https://a.example/!?", "https://a.example/");
  }

  @Test
  void bracketsThatTheAddressOpenedStayInside() {
    assertLinks("https://a.example/Tea_(drink)", "https://a.example/Tea_(drink)");
    assertLinks("(https://a.example/Tea_(drink))", "https://a.example/Tea_(drink)");
  }

  @Test
  void severalAddressesAndLinesAreAllFound() {
    assertLinks(
        "http://a.b\nhttps://c.d/ HTTPS://E.F", "http://a.b", "https://c.d/", "HTTPS://E.F");
  }

  @Test
  void otherSchemesAndBareSchemesAreWords() {
    assertLinks("javascript:alert(1) data:text/html,x ftp://a.b");
    assertLinks("https:// http://) xhttps://a.b");
  }

  @Test
  void markupAndInvisibleMarksEndAnAddress() {
    assertLinks("<a href=\"https://a.b/c\">x</a>", "https://a.b/c");
    assertLinks("https://a.b/\u202egpj.exe", "https://a.b/");
    assertLinks("https://a.b/\u200bc", "https://a.b/");
  }

  private static void assertLinks(String text, String... links) {
    List<Part> parts = LinkFinder.split(text);
    assertEquals(text, String.join("", parts.stream().map(Part::text).toList()));
    assertEquals(List.of(links), parts.stream().filter(Part::link).map(Part::text).toList());
  }
}
