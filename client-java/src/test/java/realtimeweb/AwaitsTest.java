package realtimeweb;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.teavm.jso.core.JSPromise;

/** Nothing that is awaited hangs the page: whoever awaits has {@link teavm.promise.Patience}. */
class AwaitsTest {
  private static final ArchRule PATIENT = classes().should(new EndlessAwaits());

  @Test
  void nobodyAwaitsWithoutADeadline() {
    PATIENT.check(PageClasses.ALL);
  }

  @Test
  void anEndlessAwaitIsNamedWithFileAndLine() {
    var report =
        PATIENT
            .evaluate(new ClassFileImporter().importClasses(Sleeper.class))
            .getFailureReport()
            .getDetails();
    assertEquals(3, report.size(), report.toString());
    Pattern sentence = Pattern.compile("AwaitsTest\\.java:\\d+ calls .* without a deadline");
    assertTrue(report.stream().allMatch(line -> sentence.matcher(line).find()), report.toString());
  }

  /** Awaits in each of the ways in which a thread can. */
  static final class Sleeper {
    static <T> T promise(JSPromise<T> promise) {
      return promise.await();
    }

    static void other(Thread thread) throws InterruptedException {
      thread.join();
    }

    static void time(long millis) throws InterruptedException {
      Thread.sleep(millis);
    }
  }
}
