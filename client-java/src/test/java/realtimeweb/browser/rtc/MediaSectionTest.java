package realtimeweb.browser.rtc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import realtimeweb.protocol.Nullable;

final class MediaSectionTest {
  private final List<MediaSection> left = new ArrayList<>(List.of(MediaSection.values()));

  @Test
  void theFirstOfAKindCarriesThePerson() {
    assertEquals(MediaSection.MICROPHONE, take("audio"));
    assertEquals(MediaSection.CAMERA, take("video"));
    assertEquals(MediaSection.SCREEN, take("video"));
    assertEquals(MediaSection.SCREEN_SOUND, take("audio"));
  }

  @Test
  void oneTooManyAndAnotherKindCarryNothing() {
    assertNull(take("haptics"));
    take("video");
    take("video");
    assertNull(take("video"));
    assertEquals(MediaSection.MICROPHONE, take("audio"));
  }

  private @Nullable MediaSection take(String kind) {
    return MediaSection.take(left, kind);
  }
}
