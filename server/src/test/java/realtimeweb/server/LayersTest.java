package realtimeweb.server;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The packages of the server, what each of them knows, and what each of them is. */
class LayersTest {
  private static final String ROOT = "realtimeweb.";
  private static final Path SOURCES = Path.of("src/main/java/realtimeweb");
  private static final int MAX_FILES = 30;

  /**
   * The packages that each package knows, of the server and of libraries, besides java and the
   * protocol. A line is exact: it names neither more nor less than the classes use, so that a name
   * that is misspelt or missing fails.
   */
  private static final Map<String, String> KNOWS =
      Map.ofEntries(
          Map.entry("net", ""),
          Map.entry("json", "com.fasterxml"),
          Map.entry("websocket", ""),
          Map.entry("tls", "net javax.net javax.security org.bouncycastle"),
          Map.entry("acme", "tls org.shredzone"),
          Map.entry("relay.ids", ""),
          Map.entry("relay.limits", ""),
          Map.entry("relay.events", ""),
          Map.entry("relay.environment", "relay.ids relay.limits relay.events"),
          Map.entry("relay.rooms", "relay.environment relay.ids relay.limits relay.events"),
          Map.entry(
              "relay.connections",
              "relay.rooms relay.environment relay.ids relay.limits relay.events"),
          Map.entry(
              "relay", "relay.connections relay.rooms relay.environment relay.limits relay.events"),
          Map.entry("turn", "relay.environment relay.events net tls javax.crypto javax.net"),
          Map.entry("doctor", "turn net javax.net"),
          Map.entry("web.http", "relay relay.events net javax.net io.undertow org.xnio"),
          Map.entry(
              "web.socket",
              "web.http relay relay.connections relay.limits websocket io.undertow org.xnio"),
          Map.entry("web", "web.http web.socket relay relay.limits net io.undertow org.xnio"),
          Map.entry("server.settings", "relay.limits web.socket turn acme net picocli"),
          Map.entry("server.log", "relay.events relay.limits tls"),
          Map.entry(
              "server",
              "server.settings server.log web web.http web.socket relay relay.environment relay.ids"
                  + " relay.events json turn doctor acme tls net io.nayuki picocli"));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .importUrl(Main.class.getProtectionDomain().getCodeSource().getLocation());

  @Test
  void everyPackageHasItsLine() {
    Set<String> packages =
        CLASSES.stream().map(LayersTest::layer).collect(Collectors.toCollection(TreeSet::new));
    assertEquals(new TreeSet<>(KNOWS.keySet()), packages);
  }

  static Set<String> layers() {
    return new TreeSet<>(KNOWS.keySet());
  }

  @ParameterizedTest
  @MethodSource("layers")
  void eachKnowsWhatItsLineSays(String layer) {
    Set<String> known =
        CLASSES.stream()
            .filter(type -> layer(type).equals(layer))
            .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
            .map(Dependency::getTargetClass)
            .map(JavaClass::getBaseComponentType)
            .filter(type -> !type.isPrimitive() && !type.getPackageName().startsWith("java."))
            .map(LayersTest::layer)
            .filter(other -> !other.equals(layer) && !other.equals("protocol"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(new TreeSet<>(words(KNOWS.get(layer))), known);
  }

  @Test
  void noPackagesKnowEachOther() {
    slices().matching(ROOT + "(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @ParameterizedTest
  @MethodSource("layers")
  void eachIsSmallAndSaysWhatItIsFor(String layer) throws IOException {
    Path folder = SOURCES.resolve(layer.replace('.', '/'));
    try (Stream<Path> files = Files.list(folder)) {
      long count = files.filter(Files::isRegularFile).count();
      assertTrue(count <= MAX_FILES, () -> layer + " has " + count + " files");
    }
    String about = Files.readString(folder.resolve("package-info.java"));
    assertTrue(about.startsWith("/**") && about.contains("package " + ROOT + layer + ";"), about);
  }

  /**
   * Of the server, such as {@code relay.rooms}; of a library the first two words of its package.
   */
  private static String layer(JavaClass type) {
    String name = type.getPackageName();
    if (name.startsWith(ROOT)) {
      return name.substring(ROOT.length());
    }
    List<String> words = List.of(name.split("\\.", -1));
    return String.join(".", words.subList(0, Math.min(2, words.size())));
  }

  private static List<String> words(String line) {
    return Stream.of(line.split(" ", -1)).filter(word -> !word.isEmpty()).toList();
  }
}
