package realtimeweb;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who may know whom, one line a rule. */
class LayersTest {
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
  void theCheckupStandsOnTheSession() {
    check(knowsOnly(CHECKUP, SESSION, SECURE, PROTOCOL));
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

  private static ArchRule knowsOnly(String layer, String... others) {
    return classes()
        .that()
        .resideInAPackage(layer)
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(layer).or(resideInAnyPackage(others)).or(IN_JAVA_BASE));
  }

  private static ArchRule knowsNothingOf(String layer, String... others) {
    return noClasses()
        .that()
        .resideInAPackage(layer)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others);
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(PageClasses.ALL);
  }
}
