package realtimeweb;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No style needs more than version 100 of Chrome, Edge and Firefox. */
class StyleBaselineTest {
  @ParameterizedTest
  @ValueSource(strings = {"style.css", "offline.css"})
  void everyBrowserThatIsPromisedHasAStyle(String name) throws IOException {
    String style = Files.readString(Path.of("src", "main", "web", name));
    assertEquals(List.of(), StyleBaseline.losses(style));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          .a { height: 100dvh }                             | .a: height: 100dvh
          .a { height: 100vh; height: var(--h, 100dvh) }    | .a: height: var(--h, 100dvh)
          .a { --h: 100dvh }                                | .a: --h: 100dvh
          .a { color: red; width: 5cqmin }                  | .a: width: 5cqmin
          .a { justify-content: safe center }               | .a: justify-content: safe center
          .a:hover, .a:has(b) { top: 0 }                    | .a:hover, .a:has(b)
          @media (hover: hover) { .a, .b:has(c) { top: 0 } } | .a, .b:has(c)
          @media (width > 5px) { .a { top: 0 } }            | @media (width > 5px)
          .a { .b & { top: 0 } }                            | .b &
          """)
  void whatAnOldBrowserWouldLoseIsNamed(String style, String loss) {
    assertEquals(List.of(loss), StyleBaseline.losses(style));
  }

  @Test
  void whatItCanDoWithoutIsNotNamed() {
    assertEquals(
        List.of(),
        StyleBaseline.losses(
            """
            /* 100dvh */
            .a { height: 100vh; height: 100dvh; }
            .a:has(b) { top: 0 }
            @supports (height: 100dvh) { .a { height: var(--h, 100dvh) } }
            @container (max-width: 5px) { .a { width: 5px } }
            .safe { animation: safe 5s }
            """));
  }
}
