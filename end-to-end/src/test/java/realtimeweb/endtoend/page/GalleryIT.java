package realtimeweb.endtoend.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import realtimeweb.endtoend.stage.Stage;
import realtimeweb.endtoend.stage.browser.BrowserKind;
import realtimeweb.endtoend.stage.browser.Visit;
import realtimeweb.endtoend.stage.browser.Visit.Screen;

/** Every scene of the gallery, on every screen, in both themes and languages. */
class GalleryIT {
  /** What flaws.js adds, in the words of layout.js. */
  private static final List<String> FLAWS =
      List.of(
          "the page is 2610 pixels too wide",
          "button \"Gone\" is beyond the edge of the window",
          "button \"Above\" overlaps button \"Below\"",
          "\"Narrow label\" in button \"Narrow label\" is cut off by the edge of button",
          "the placeholder \"More words than fit\" does not fit",
          "\"Half of this\" in p \"Half of this\" is cut off by the right edge of div.tile",
          "button \"Cut\" is beyond the right edge of div.tile",
          "p.notice \"Over the lock\" covers span.lock",
          "button \"Tiny\" is 40 by 40, too small for a finger",
          "div.scroller \"wide\" is 51 pixels too narrow for its content");

  @RegisterExtension final Stage stage = new Stage();

  private final List<String> findings = new ArrayList<>();

  @ParameterizedTest
  @EnumSource
  @Execution(CONCURRENT)
  void everySceneIsSound(Screen screen) throws IOException {
    Page page = page(screen);
    Gallery gallery = new Gallery(page);
    gallery.open("en");
    for (String language : gallery.languages()) {
      gallery.open(language);
      for (String scene : gallery.scenes()) {
        String where = scene + " " + screen + " " + language + ": ";
        gallery.show(scene);
        do {
          note(where, gallery.layoutFlaws(screen.isPhone()));
          // neither a language nor another size changes what it looks at
          if (language.equals("en") && (screen == Screen.DESKTOP || screen == Screen.PHONE)) {
            note(where, Axe.violations(page));
            note("in the light, " + where, violationsInTheLight(page));
          }
        } while (gallery.opensDetails());
      }
    }
    assertEquals("", String.join("\n", findings));
  }

  @Test
  void flawsWouldBeFound() throws IOException {
    Page page = page(Screen.PHONE);
    Gallery gallery = new Gallery(page);
    gallery.open("en");
    gallery.show("call-four");
    assertEquals(List.of(), gallery.layoutFlaws(true));
    gallery.addFlaws();
    String layout = String.join("\n", gallery.layoutFlaws(true));
    for (String flaw : FLAWS) {
      assertTrue(layout.contains(flaw), () -> flaw + " is not among\n" + layout);
    }
    String violations = String.join("\n", Axe.violations(page));
    assertTrue(violations.contains("image-alt <img"), violations);
    assertFalse(violations.contains("color-contrast"), violations);
    String inTheLight = String.join("\n", violationsInTheLight(page));
    assertTrue(inTheLight.contains("color-contrast <p"), inTheLight);
  }

  private Page page(Screen screen) {
    Page page = stage.open(Visit.with(BrowserKind.CHROMIUM, Gallery.URL).at(screen)).page();
    page.emulateMedia(calm(ColorScheme.DARK));
    return page;
  }

  private static Page.EmulateMediaOptions calm(ColorScheme theme) {
    return new Page.EmulateMediaOptions()
        .setColorScheme(theme)
        .setReducedMotion(ReducedMotion.REDUCE);
  }

  private static List<String> violationsInTheLight(Page page) {
    page.emulateMedia(calm(ColorScheme.LIGHT));
    Stillness.await(page);
    List<String> found = Axe.violationsInColour(page);
    page.emulateMedia(calm(ColorScheme.DARK));
    Stillness.await(page);
    return found;
  }

  private void note(String where, List<String> flaws) {
    flaws.forEach(flaw -> findings.add(where + flaw));
  }
}
