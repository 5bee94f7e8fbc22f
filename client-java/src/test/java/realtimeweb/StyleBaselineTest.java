package realtimeweb;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** No style needs more than version 100 of Chrome, Edge and Firefox. */
class StyleBaselineTest {
  private static final Path WEB = Path.of("src", "main", "web");

  static List<Path> styles() throws IOException {
    try (Stream<Path> files = Files.walk(WEB)) {
      return files.filter(file -> file.toString().endsWith(".css")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("styles")
  void everyBrowserThatIsPromisedHasAStyle(Path style) throws IOException {
    assertEquals(List.of(), StyleBaseline.losses(Files.readString(style)));
  }

  @Test
  void everyStyleIsImportedOnce() throws IOException {
    List<String> imported =
        Files.readAllLines(WEB.resolve("style.css")).stream()
            .filter(line -> line.startsWith("@import"))
            .map(line -> line.replaceAll("^@import \"|\";$", ""))
            .sorted()
            .toList();
    List<String> there =
        styles().stream()
            .map(file -> WEB.relativize(file).toString())
            .filter(name -> name.startsWith("style/"))
            .toList();
    assertEquals(there, imported);
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
