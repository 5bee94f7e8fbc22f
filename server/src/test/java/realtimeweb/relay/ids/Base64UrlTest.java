package realtimeweb.relay.ids;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Base64UrlTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        // the ends of each range, and both signs
        "AZaz true",
        "09-_ true",
        // whole bytes: two, three or four characters, never one more than a multiple of four
        "AA true",
        "AAA true",
        "A false",
        "AAAAA false",
        // the neighbors of the ranges in ASCII, and the signs of plain base64
        "AA@A false",
        "AA[A false",
        "AA`A false",
        "AA{A false",
        "AA/A false",
        "AA:A false",
        "AA+A false",
        "AA== false",
        "'' true"
      })
  void onlyTheAlphabetAndWholeBytesAreValid(String text, boolean valid) {
    assertEquals(valid, Base64Url.isValid(text));
  }
}
