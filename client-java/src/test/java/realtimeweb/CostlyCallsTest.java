package realtimeweb;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page stays small because nobody calls what a compiled page pays dearly for. */
class CostlyCallsTest {
  private static final ArchRule FRUGAL = classes().should(new CostlyCalls());
  private static final Pattern SENTENCE =
      Pattern.compile(
          "CostlyCallsTest\\.java:\\d+ uses String\\.format, which makes the page larger");

  @Test
  void thePageMakesNoCostlyCall() {
    FRUGAL.check(PageClasses.ALL);
  }

  @Test
  void aCostlyCallIsNamedWithFileAndLine() {
    JavaClasses spender = new ClassFileImporter().importClasses(Spender.class);
    String report = FRUGAL.evaluate(spender).getFailureReport().toString();
    assertTrue(SENTENCE.matcher(report).find(), report);
    assertTrue(report.contains("uses Pattern.compile"), report);
    assertTrue(report.contains("uses DateTimeFormatter.ISO_DATE"), report);
  }

  /** Spends in each of the ways that cost: a call, a reference and a field. */
  static final class Spender {
    static final Function<String, Pattern> REFERENCE = Pattern::compile;

    static final DateTimeFormatter FIELD = DateTimeFormatter.ISO_DATE;

    static String call(String name) {
      return String.format("%s", name);
    }
  }
}
