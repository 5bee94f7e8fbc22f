package realtimeweb.browser.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import realtimeweb.session.screen.Preferences;
import realtimeweb.session.screen.Preferences.Theme;

final class PreferencesTextTest {
  @Test
  void everyPreferenceIsRemembered() {
    Preferences other =
        new Preferences(
            "m=1", "c2", "s3", false, false, false, true, false, true, false, Theme.LIGHT);
    assertEquals(other, PreferencesText.read(PreferencesText.of(other)));
    assertEquals(
        Preferences.STANDARD, PreferencesText.read(PreferencesText.of(Preferences.STANDARD)));
  }

  @Test
  void garbageIsAsIfNothingWereRemembered() {
    List<String> garbage =
        List.of("", "\n", "=\n=\n", "null", "{\"mirror\":false}", "mirror=maybe\ntheme=PINK\n");
    for (String text : garbage) {
      assertEquals(Preferences.STANDARD, PreferencesText.read(text), text);
    }
  }

  @Test
  void whatIsReadableOfItIsRead() {
    Preferences read = PreferencesText.read("mirror=false\nnonsense\ncamera=" + "x".repeat(999));
    assertEquals(Preferences.STANDARD.with(draft -> draft.mirror = false), read);
    assertEquals(Preferences.STANDARD, PreferencesText.read("camera=" + "x".repeat(999) + "\n"));
  }
}
