package org.conspectus.architecture;

import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/// The shape of the domain's types, and what no type of the project may be or do.
class ValuesTest {
  /// The values that hold arrays, whose builders are nested in them, and how those are packed.
  private static final Set<String> ARRAY_VALUES =
      Set.of("Tokens", "Profile", "PackedProfile", "PackedFeatures");

  @Test
  void everyPackageIsNullMarked() {
    Set<String> unmarked = new TreeSet<>();
    for (JavaClass type : ProjectClasses.ALL) {
      JavaPackage home = type.getPackage();
      if (!home.isAnnotatedWith(NullMarked.class)) {
        unmarked.add(home.getName());
      }
    }
    assertThat(unmarked).as("packages without @NullMarked in their package-info.java").isEmpty();
  }

  @Test
  void domainHoldsValuesOnly() {
    classes()
        .that()
        .resideInAPackage(ProjectClasses.tree("domain"))
        .should(beValues())
        .allowEmptyShould(true)
        .check(ProjectClasses.ALL);
  }

  @Test
  void nothingStaticChanges() {
    fields()
        .that()
        .areStatic()
        .should()
        .beFinal()
        .because("static state makes results depend on what ran before")
        .check(ProjectClasses.ALL);
    noFields()
        .that()
        .areStatic()
        .should()
        .haveRawType(
            nameMatching(
                "java\\.util\\.(Array|Hash|Linked|Tree|Identity|Weak).*"
                    + "|java\\.util\\.concurrent\\.(atomic\\.|Concurrent).*"
                    + "|java\\.lang\\.(StringBuilder|ThreadLocal)"))
        .because("static state makes results depend on what ran before")
        .check(ProjectClasses.ALL);
  }

  @Test
  void namesSayWhatTypesAre() {
    noClasses()
        .should()
        .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Data|Info|Common)")
        .orShould()
        .haveNameMatching(".*[.$](Abstract|Base|I)[A-Z][a-z].*")
        .because("a name is the domain word, or says how")
        .check(ProjectClasses.ALL);
  }

  @Test
  void onlyTheProgramPrints() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ProjectClasses.trees(List.of("cli", "app", "eval", "bench")))
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .allowEmptyShould(true)
        .check(ProjectClasses.ALL);
  }

  private static ArchCondition<JavaClass> beValues() {
    return new ArchCondition<>("be records, enums or sealed interfaces") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean isValue =
            type.isRecord()
                || type.isEnum()
                || type.isAnonymousClass()
                || type.getSimpleName().equals("package-info")
                || (type.isInterface() && type.reflect().isSealed())
                || isArrayValue(type);
        if (!isValue) {
          events.add(
              SimpleConditionEvent.violated(
                  type, type.getName() + " is no record, enum or sealed interface"));
        }
      }
    };
  }

  private static boolean isArrayValue(JavaClass type) {
    String outermost =
        type.getName().substring(type.getPackageName().length() + 1).split("\\$", 2)[0];
    return ARRAY_VALUES.contains(outermost) && type.getModifiers().contains(JavaModifier.FINAL);
  }
}
