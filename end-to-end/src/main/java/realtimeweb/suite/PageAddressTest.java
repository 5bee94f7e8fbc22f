package realtimeweb.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.teavm.jso.browser.Location;
import realtimeweb.browser.page.PageAddress;
import realtimeweb.browser.page.WebMailbox;

final class PageAddressTest {
  private final PageAddress address = new PageAddress(WebMailbox.open());

  @Test
  void whatIsWrittenIsReadBack() {
    for (String fragment : List.of("ph%C3%B2ng/q83v_-", "50%", "a#b", "")) {
      address.replace(fragment);
      assertEquals(fragment, address.fragment());
    }
    address.replace("");
  }

  @Test
  void onlyAnotherLinkIsHeardOf() {
    List<String> heard = new ArrayList<>();
    address.onChange(heard::add);
    address.replace("mine");
    Location.current().setHash("#theirs");
    Eventually.holds("change", () -> !heard.isEmpty());
    assertEquals(List.of("theirs"), heard);
    address.replace("");
  }
}
