package realtimeweb.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;

/** Who may know whom; one rule a line. */
class LayersTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .importPackages(
              "realtimeweb.json",
              "realtimeweb.relay",
              "realtimeweb.web",
              "realtimeweb.websocket",
              "realtimeweb.turn",
              "realtimeweb.doctor",
              "realtimeweb.net",
              "realtimeweb.tls",
              "realtimeweb.acme",
              "realtimeweb.server");

  @Test
  void relayKnowsTheProtocolAlone() {
    knowsOnly("realtimeweb.relay", "realtimeweb.protocol");
  }

  @Test
  void turnKnowsTheRelayAlone() {
    knowsOnly(
        "realtimeweb.turn",
        "realtimeweb.protocol",
        "realtimeweb.relay",
        "realtimeweb.net",
        "realtimeweb.tls",
        "javax.crypto..",
        "javax.net.ssl..");
  }

  @Test
  void doctorKnowsTheProtocolAndTurn() {
    knowsOnly(
        "realtimeweb.doctor",
        "realtimeweb.net",
        "realtimeweb.protocol",
        "realtimeweb.turn",
        "javax.net.ssl..");
  }

  @Test
  void jsonKnowsTheProtocolAndJackson() {
    knowsOnly("realtimeweb.json", "realtimeweb.protocol", "com.fasterxml.jackson..");
  }

  @Test
  void webKnowsTheRelayAndUndertow() {
    knowsOnly(
        "realtimeweb.web",
        "realtimeweb.protocol",
        "realtimeweb.relay",
        "realtimeweb.websocket",
        "realtimeweb.net",
        "javax.net.ssl",
        "io.undertow..",
        "org.xnio..");
  }

  @Test
  void websocketKnowsNoSocket() {
    knowsOnly("realtimeweb.websocket", "realtimeweb.protocol");
  }

  @Test
  void netKnowsTheProtocolAlone() {
    knowsOnly("realtimeweb.net", "realtimeweb.protocol");
  }

  @Test
  void tlsKnowsBouncyCastle() {
    knowsOnly(
        "realtimeweb.tls",
        "realtimeweb.protocol",
        "realtimeweb.net",
        "javax.net.ssl",
        "javax.security.auth.x500",
        "org.bouncycastle..");
  }

  @Test
  void acmeKnowsTlsAndAcme4j() {
    knowsOnly("realtimeweb.acme", "realtimeweb.protocol", "realtimeweb.tls", "org.shredzone..");
  }

  @Test
  void everyLibraryHasOneRoom() {
    onlyIn("realtimeweb.tls", "org.bouncycastle..");
    onlyIn("realtimeweb.acme", "org.shredzone..");
    onlyIn("realtimeweb.server", "io.nayuki..");
    onlyIn("realtimeweb.web", "io.undertow..", "org.xnio..");
    onlyIn("realtimeweb.json", "com.fasterxml..");
    onlyIn("realtimeweb.server", "picocli..");
  }

  private static void knowsOnly(String room, String... others) {
    String[] allowed = new String[others.length + 2];
    System.arraycopy(others, 0, allowed, 0, others.length);
    allowed[others.length] = room;
    allowed[others.length + 1] = "java..";
    classes()
        .that()
        .resideInAPackage(room)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed)
        .check(CLASSES);
  }

  private static void onlyIn(String room, String... library) {
    noClasses()
        .that()
        .resideOutsideOfPackage(room)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(library)
        .check(CLASSES);
  }
}
