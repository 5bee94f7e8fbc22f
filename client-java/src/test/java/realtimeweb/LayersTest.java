package realtimeweb;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may know whom, one line a rule. A rule about a package without classes fails. */
class LayersTest {
  private static final int MOST_CLASSES = 34;

  private static final String PROTOCOL = "realtimeweb.protocol..";
  private static final String SECURE = "realtimeweb.secure..";
  private static final String LINK = "realtimeweb.link..";
  private static final String QUALITY = "realtimeweb.quality..";
  private static final String SESSION = "realtimeweb.session..";
  private static final String CHECKUP = "realtimeweb.checkup..";
  private static final String UI = "realtimeweb.ui..";
  private static final String BROWSER = "realtimeweb.browser..";
  private static final String CLIENT = "realtimeweb.client..";

  private static final Set<String> JAVA_BASE = Object.class.getModule().getPackages();
  private static final DescribedPredicate<JavaClass> IN_JAVA_BASE =
      describe("are in java.base", type -> JAVA_BASE.contains(type.getPackageName()));

  @Test
  void theProtocolKnowsNobody() {
    check(knowsOnly(PROTOCOL));
  }

  @Test
  void secureKnowsOnlyTheProtocol() {
    check(knowsOnly(SECURE, PROTOCOL));
  }

  @Test
  void noiseKnowsNothingOfTheChannel() {
    check(knowsOnly("realtimeweb.secure.noise", PROTOCOL));
  }

  @Test
  void deliveryKnowsNothingOfTheChannel() {
    check(knowsOnly("realtimeweb.secure.delivery", "realtimeweb.secure.noise", PROTOCOL));
  }

  @Test
  void linkKnowsOnlyTheProtocol() {
    check(knowsOnly(LINK, PROTOCOL));
  }

  @Test
  void qualityKnowsOnlyTheLink() {
    check(knowsOnly(QUALITY, LINK));
  }

  @Test
  void theSessionKnowsNoBrowser() {
    check(knowsOnly(SESSION, QUALITY, LINK, SECURE, PROTOCOL));
  }

  @Test
  void invitesKnowOnlyTheProtocol() {
    check(knowsOnly(within(SESSION, "invite"), SECURE, PROTOCOL));
  }

  @Test
  void theScreenIsDataAlone() {
    check(knowsOnly(within(SESSION, "screen"), within(SESSION, "invite"), PROTOCOL));
  }

  @Test
  void portsKnowTheScreen() {
    check(
        knowsOnly(
            within(SESSION, "ports"),
            within(SESSION, "screen"),
            within(SESSION, "invite"),
            LINK,
            SECURE,
            PROTOCOL));
  }

  @Test
  void devicesKnowNobodyElse() {
    check(
        knowsNothingOf(
            within(SESSION, "devices"),
            within(SESSION, "peer"),
            within(SESSION, "room"),
            within(SESSION, "stage"),
            within(SESSION, "chat")));
  }

  @Test
  void aPeerKnowsNeitherRoomNorStage() {
    check(
        knowsNothingOf(
            within(SESSION, "peer"),
            within(SESSION, "room"),
            within(SESSION, "stage"),
            within(SESSION, "chat")));
  }

  @Test
  void theStageKnowsNeitherPeersNorRoom() {
    check(
        knowsNothingOf(
            within(SESSION, "stage"),
            within(SESSION, "peer"),
            within(SESSION, "room"),
            within(SESSION, "chat")));
  }

  @Test
  void theChatKnowsNeitherPeersNorRoom() {
    check(
        knowsNothingOf(
            within(SESSION, "chat"),
            within(SESSION, "peer"),
            within(SESSION, "room"),
            within(SESSION, "stage")));
  }

  @Test
  void theCheckupStandsOnTheSession() {
    check(knowsOnly(CHECKUP, SESSION, SECURE, PROTOCOL));
  }

  @Test
  void findingsKnowNoChecks() {
    check(knowsOnly("realtimeweb.checkup.finding", within(SESSION, "screen"), PROTOCOL));
  }

  @Test
  void nobodyInACallNeedsACheckup() {
    check(knowsNothingOf(SESSION, CHECKUP, UI));
  }

  @Test
  void viewsKnowOnlyTheScreen() {
    check(knowsNothingOf(UI, BROWSER, LINK, QUALITY, SECURE));
  }

  @Test
  void widgetsKnowNoCall() {
    check(
        knowsOnly(
            within(UI, "widgets"),
            within(UI, "html"),
            within(UI, "text"),
            SESSION,
            PROTOCOL,
            "org.teavm..",
            "io.nayuki.."));
  }

  @Test
  void panelsKnowNoToolbar() {
    check(knowsNothingOf(within(UI, "panels"), within(UI, "call"), within(UI, "pip")));
  }

  @Test
  void theStageKnowsNoPanels() {
    check(
        knowsNothingOf(
            within(UI, "stage"), within(UI, "panels"), within(UI, "call"), within(UI, "pip")));
  }

  @Test
  void bindingsKnowNothingOfUs() {
    check(knowsNothingOf("teavm..", "realtimeweb.."));
  }

  @Test
  void nobodyKnowsMain() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(CLIENT)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(CLIENT));
  }

  @Test
  void packagesDependInOneDirection() {
    check(slices().matching("realtimeweb.(*)..").should().beFreeOfCycles());
  }

  @ParameterizedTest
  @ValueSource(strings = {SECURE, SESSION, CHECKUP, UI, BROWSER})
  void subPackagesDependInOneDirection(String parent) {
    String root = parent.substring(0, parent.length() - 2);
    check(slices().matching(root + ".(*)..").should().beFreeOfCycles());
  }

  @ParameterizedTest
  @ValueSource(strings = {SECURE, SESSION, CHECKUP, UI})
  void aSubPackageKnowsNothingOfItsParent(String parent) {
    String root = parent.substring(0, parent.length() - 2);
    check(knowsNothingOf(root + ".*..", root));
  }

  @Test
  void noPackageIsACrowd() {
    TreeMap<String, Integer> sizes = new TreeMap<>();
    PageClasses.ALL.stream()
        .filter(JavaClass::isTopLevelClass)
        .forEach(type -> sizes.merge(type.getPackageName(), 1, Integer::sum));
    sizes.values().removeIf(size -> size <= MOST_CLASSES);
    assertEquals(Map.of(), sizes);
  }

  @Test
  void anAdapterImplementsOnePort() {
    check(
        classes()
            .that()
            .resideInAPackage(BROWSER)
            .and()
            .haveSimpleNameStartingWith("Web")
            .and()
            .areTopLevelClasses()
            .should(new OnePort()));
  }

  private static String within(String parent, String child) {
    return parent.substring(0, parent.length() - 1) + child;
  }

  private static ArchRule knowsOnly(String layer, String... others) {
    return classes()
        .that()
        .resideInAPackage(layer)
        .should()
        .onlyDependOnClassesThat(
            existing(layer)
                .or(others.length == 0 ? existing(layer) : existing(others))
                .or(IN_JAVA_BASE));
  }

  private static ArchRule knowsNothingOf(String layer, String... others) {
    return noClasses()
        .that()
        .resideInAPackage(layer)
        .should()
        .dependOnClassesThat(existing(others));
  }

  /** Each of ours holds classes: a misspelt name would forbid or allow nothing. */
  private static DescribedPredicate<JavaClass> existing(String... packages) {
    for (String name : packages) {
      if (name.startsWith("realtimeweb")) {
        assertTrue(PageClasses.ALL.stream().anyMatch(resideInAnyPackage(name)), name);
      }
    }
    return resideInAnyPackage(packages);
  }

  private static void check(ArchRule rule) {
    rule.check(PageClasses.ALL);
  }
}
