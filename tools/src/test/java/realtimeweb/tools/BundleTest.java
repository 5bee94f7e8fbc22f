package realtimeweb.tools;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aayushatharva.brotli4j.decoder.Decoder;
import com.aayushatharva.brotli4j.decoder.DirectDecompress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundleTest {
  private final Path source;
  private final Path compiled;
  private final Path out;
  private final Path budget;

  BundleTest(@TempDir Path temp) {
    source = temp.resolve("source");
    compiled = temp.resolve("compiled");
    out = temp.resolve("out");
    budget = temp.resolve("budget.txt");
  }

  @BeforeEach
  void aSmallPage() throws IOException {
    Files.writeString(budget, "index.html 1000");
    source(
        "index.html",
        """
        <link rel="stylesheet" href="style.css"><link rel="icon" href="/icons/dot.svg">
        <link rel="manifest" href="app.webmanifest"><a href="https://example.org/x.css">out</a>
        <a href="#chat">chat</a><a href="/">home</a><script type="module" src="./boot.js"></script>
        """);
    source("style.css", "body { background: url('icons/dot.svg') url(data:image/png;base64,AA) }");
    source("icons/dot.svg", "<svg><use href=\"#dot\"/></svg>");
    source("app.webmanifest", "{\"start_url\": \"/\", \"icons\": [{\"src\": \"icons/dot.svg\"}]}");
    source("boot.js", "import { main } from './app.js'; main([], './ not a path');");
    compiled("app.js", "export function main() {}\n//# sourceMappingURL=app.js.map");
    compiled("app.js.map", "{}");
  }

  @Test
  void everyAssetButThePageHasItsHashInItsName() throws IOException {
    bundle();
    assertEquals(
        List.of("app.js", "app.webmanifest", "boot.js", "icons/dot.svg", "index.html", "style.css"),
        index().keySet().stream().toList());
    assertEquals("index.html", word("index.html", 0));
    assertTrue(finalName("app.js").matches("app-[0-9a-f]{16}\\.js"), finalName("app.js"));
  }

  @Test
  void referencesFollowTheNewNames() throws IOException {
    bundle();
    String page = text("index.html");
    assertTrue(page.contains("href=\"" + finalName("style.css") + "\""), page);
    assertTrue(page.contains("href=\"/" + finalName("icons/dot.svg") + "\""), page);
    assertTrue(page.contains("src=\"./" + finalName("boot.js") + "\""), page);
    assertTrue(page.contains("https://example.org/x.css"), page);
    assertTrue(page.contains("href=\"#chat\"") && page.contains("href=\"/\""), page);
    assertEquals(
        "import { main } from './" + finalName("app.js") + "'; main([], './ not a path');",
        text(finalName("boot.js")));
    assertTrue(text(finalName("style.css")).contains("url('" + finalName("icons/dot.svg") + "')"));
    assertTrue(text(finalName("app.webmanifest")).contains(finalName("icons/dot.svg")));
  }

  @Test
  void importedStylesBecomePartOfTheSheet() throws IOException {
    source("style.css", "/* all */\n\n@import \"style/a.css\";\n@import \"style/b.css\";\n");
    source("style/a.css", "a { top: 0 }\n");
    source("style/b.css", "b { content: '$1' }\n");
    bundle();
    assertEquals("/* all */\n\na { top: 0 }\nb { content: '$1' }\n", text(finalName("style.css")));
    assertFalse(index().containsKey("style/a.css"), "it is not loaded by itself");
  }

  @Test
  void anImportOfNothingIsAProblem() throws IOException {
    source("style.css", "@import \"style/a.css\";");
    assertEquals(
        "The file style.css imports style/a.css, which is nowhere.",
        assertThrows(BundleProblem.class, this::bundle).getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a { background: url('icons/dot.svg') }", "@import \"b.css\";"})
  void anImportedStyleRefersToNothing(String style) throws IOException {
    source("style.css", "@import \"style/a.css\";");
    source("style/a.css", style);
    assertEquals(
        "The file style/a.css is imported, so it may have neither @import nor url().",
        assertThrows(BundleProblem.class, this::bundle).getMessage());
  }

  @Test
  void aChangeDeepDownRenamesAllThatLeadToIt() throws IOException {
    bundle();
    String boot = finalName("boot.js");
    String style = finalName("style.css");
    compiled("app.js", "export function main() { }");
    bundle();
    assertNotEquals(boot, finalName("boot.js"));
    assertEquals(style, finalName("style.css"));
    assertFalse(Files.exists(out.resolve(boot)), "the old file is gone");
  }

  @Test
  void whatBrowsersComeBackForKeepsItsName() throws IOException {
    source("sw.js", "keep(['./offline.html']);");
    source("offline.html", "<link rel=\"stylesheet\" href=\"style.css\">");
    source("manifest.webmanifest", "{\"icons\": [{\"src\": \"icons/dot.svg\"}]}");
    source("boot.js", "navigator.serviceWorker.register('./sw.js');");
    bundle();
    for (String name : List.of("index.html", "sw.js", "manifest.webmanifest")) {
      assertEquals(name, word(name, 0));
      assertEquals("fixed", word(name, 2));
    }
    assertEquals("application/manifest+json", word("manifest.webmanifest", 1));
    assertEquals("keep(['./" + finalName("offline.html") + "']);", text("sw.js"));
    assertTrue(text(finalName("boot.js")).contains("register('./sw.js')"));
    assertTrue(text("manifest.webmanifest").contains(finalName("icons/dot.svg")));
  }

  @Test
  void aWorkerChangesWithWhatItKeepsAndRenamesNobody() throws IOException {
    source("sw.js", "keep(['./offline.html']);");
    source("offline.html", "<link rel=\"stylesheet\" href=\"style.css\">");
    source("boot.js", "navigator.serviceWorker.register('./sw.js');");
    bundle();
    String worker = text("sw.js");
    String boot = finalName("boot.js");
    source("style.css", "body { color: red }");
    bundle();
    assertNotEquals(worker, text("sw.js"));
    assertEquals(boot, finalName("boot.js"));
  }

  @Test
  void theSamePageBundlesToTheSameBytes() throws IOException {
    bundle();
    Map<String, String> first = allFiles();
    bundle();
    assertEquals(first, allFiles());
  }

  @Test
  void compressedFilesHoldTheSameContent() throws IOException {
    bundle();
    String name = finalName("app.js");
    byte[] plain = Files.readAllBytes(out.resolve(name));
    byte[] gzip = Files.readAllBytes(out.resolve(name + ".gz"));
    assertArrayEquals(plain, new GZIPInputStream(new ByteArrayInputStream(gzip)).readAllBytes());
    DirectDecompress brotli = Decoder.decompress(Files.readAllBytes(out.resolve(name + ".br")));
    assertArrayEquals(plain, brotli.getDecompressedData());
    assertEquals("br,gzip,identity", word("app.js", 4));
  }

  @Test
  void picturesAreNotCompressedAgain() throws IOException {
    source("icons/dot.png", "PNG");
    bundle();
    assertEquals("identity", word("icons/dot.png", 4));
    assertFalse(Files.exists(out.resolve(finalName("icons/dot.png") + ".br")));
  }

  @Test
  void sourceMapsAreForDevelopmentAlone() throws IOException {
    Bundle.main(new String[] {"--development", "" + source, "" + compiled, "" + out, "" + budget});
    assertEquals("app.js.map", word("app.js.map", 0));
    assertEquals("fixed", word("app.js.map", 2));
  }

  @Test
  void compiledScriptsAreCompiledWhileTheyLoad() throws IOException {
    bundle();
    assertTrue(text(finalName("app.js")).startsWith("//# allFunctionsCalledOnLoad\nexport"));
    assertTrue(text(finalName("boot.js")).startsWith("import"));
  }

  @Test
  void scriptsInDevelopmentFitTheirSourceMaps() throws IOException {
    Bundle.main(new String[] {"--development", "" + source, "" + compiled, "" + out, "" + budget});
    assertTrue(text(finalName("app.js")).startsWith("export"));
  }

  @Test
  void aReferenceThatLeadsNowhereIsNamed() throws IOException {
    source("boot.js", "import './lost.js';");
    assertEquals("The file boot.js refers to ./lost.js, which is nowhere.", problem());
  }

  @Test
  void aCircleIsNamed() throws IOException {
    source("boot.js", "import './other.js';");
    source("other.js", "import './boot.js';");
    assertTrue(problem().contains("in a circle"));
  }

  @Test
  void aMissingPageAndAMissingFolderAreNamed() throws IOException {
    Files.delete(source.resolve("index.html"));
    assertEquals("There is no index.html to bundle.", problem());
    Files.delete(compiled.resolve("app.js"));
    Files.delete(compiled.resolve("app.js.map"));
    Files.delete(compiled);
    assertTrue(problem().endsWith("compiled is missing; build the client first."));
  }

  @Test
  void anUnknownKindOfFileIsNamed() throws IOException {
    source("notes.docx", "");
    assertEquals("The file notes.docx has an extension that no page needs.", problem());
  }

  @Test
  void oneNameInBothFoldersIsNamed() throws IOException {
    compiled("boot.js", "");
    assertEquals("Both folders have a boot.js; rename one.", problem());
  }

  private String problem() {
    return String.valueOf(assertThrows(BundleProblem.class, this::bundle).getMessage());
  }

  private void bundle() throws IOException {
    Bundle.main(new String[] {"" + source, "" + compiled, "" + out, "" + budget});
  }

  private void source(String name, String content) throws IOException {
    write(source.resolve(name), content);
  }

  private void compiled(String name, String content) throws IOException {
    write(compiled.resolve(name), content);
  }

  private static void write(Path file, String content) throws IOException {
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, content);
  }

  /** The index's lines by the names before hashing. */
  private Map<String, List<String>> index() throws IOException {
    Map<String, List<String>> lines = new TreeMap<>();
    for (String line : Files.readAllLines(out.resolve("files.txt"))) {
      List<String> words = List.of(line.split(" ", -1));
      lines.put(words.get(0).replace("-" + words.get(3), ""), words);
    }
    return lines;
  }

  private String finalName(String name) throws IOException {
    return word(name, 0);
  }

  private String word(String name, int index) throws IOException {
    return Objects.requireNonNull(index().get(name), name).get(index);
  }

  private String text(String name) throws IOException {
    return Files.readString(out.resolve(name));
  }

  private Map<String, String> allFiles() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(out)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(out.relativize(path).toString(), hash(path));
      }
    }
    return files;
  }

  private static String hash(Path file) throws IOException {
    return HexFormat.of().formatHex(Files.readAllBytes(file));
  }
}
