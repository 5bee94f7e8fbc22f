package realtimeweb.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleBudgetTest {
  private final Path source;
  private final Path compiled;
  private final Path out;
  private final Path budget;

  BundleBudgetTest(@TempDir Path temp) {
    source = temp.resolve("source");
    compiled = temp.resolve("compiled");
    out = temp.resolve("out");
    budget = temp.resolve("budget.txt");
  }

  @BeforeEach
  void aPageWithAScript() throws IOException {
    Files.createDirectories(source);
    Files.createDirectories(compiled);
    Files.writeString(source.resolve("index.html"), "<script src=\"app.js\"></script>");
    Files.writeString(compiled.resolve("app.js"), "export const answer = 42;");
  }

  @Test
  void whatKeepsToItsBudgetIsBundled() throws IOException {
    Files.writeString(budget, "app.js " + size());
    bundle();
  }

  @Test
  void whatGrewIsNamedWithItsExcess() throws IOException {
    long size = size();
    Files.writeString(budget, "app.js " + (size - 1) + "\nindex.html 1000");
    assertEquals(
        "The page grew, compressed by brotli: app.js is "
            + size
            + " bytes, 1 over its budget. Find what brought it in, or raise the budget in "
            + budget
            + ".",
        problem());
  }

  @Test
  void aBudgetForNothingIsAMistake() throws IOException {
    Files.writeString(budget, "lost.js 10");
    assertEquals("The file lost.js of " + budget + " is not in the bundle.", problem());
  }

  @Test
  void aLineThatIsNoBudgetIsNamed() throws IOException {
    Files.writeString(budget, "app.js much");
    assertEquals(
        "The line \"app.js much\" of " + budget + " is not a file's name and bytes.", problem());
  }

  private long size() throws IOException {
    String name = Bundle.run(source, compiled, out, false).finalName("app.js");
    return Files.size(out.resolve(name + ".br"));
  }

  private String problem() {
    return assertThrows(BundleProblem.class, this::bundle).getMessage();
  }

  private void bundle() throws IOException {
    Bundle.main(
        new String[] {source.toString(), compiled.toString(), out.toString(), budget.toString()});
  }
}
