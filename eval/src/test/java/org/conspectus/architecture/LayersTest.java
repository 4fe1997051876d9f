package org.conspectus.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Which package may use which, and what only the outer ones may touch.
@Tag("slow")
class LayersTest {
  private static final Map<String, List<String>> ENGINE =
      Map.ofEntries(
          Map.entry("domain", List.of()),
          Map.entry("text", List.of("domain")),
          Map.entry("lang", List.of("domain", "text")),
          Map.entry("lexicon", List.of("domain", "text", "lang")),
          Map.entry("time", List.of("domain", "text", "lang")),
          Map.entry("analyze", List.of("domain", "text", "lang", "lexicon", "time")),
          Map.entry("codec", List.of("domain")),
          Map.entry("extract", List.of("domain", "text", "lang")),
          Map.entry("copy", List.of("domain", "text", "lang", "lexicon")),
          Map.entry("story", List.of("domain", "text", "lexicon")),
          Map.entry("compare", List.of("domain", "text", "lang", "lexicon", "time")),
          Map.entry(
              "pipeline",
              List.of(
                  "domain", "text", "lang", "lexicon", "time", "analyze", "codec", "extract",
                  "copy", "story", "compare")));

  static Set<String> enginePackages() {
    return new TreeSet<>(ENGINE.keySet());
  }

  @ParameterizedTest
  @MethodSource("enginePackages")
  void usesOnlyThePackagesOfItsLine(String layer) {
    List<String> allowed = new ArrayList<>(ENGINE.getOrDefault(layer, List.of()));
    allowed.add(layer);
    classes()
        .that()
        .resideInAPackage(ProjectClasses.tree(layer))
        .should()
        .onlyDependOnClassesThat(
            resideOutsideOfPackage(ProjectClasses.ROOT + "..")
                .or(resideInAnyPackage(ProjectClasses.trees(allowed))))
        .as(
            "'%s' may use only %s of the project (see the table of packages in docs)"
                .formatted(layer, allowed))
        .allowEmptyShould(true)
        .check(ProjectClasses.ALL);
  }

  @Test
  void knowsEveryPackage() {
    Set<String> known = new TreeSet<>(ENGINE.keySet());
    known.addAll(ProjectClasses.OUTER);
    Set<String> found = new TreeSet<>();
    for (JavaClass type : ProjectClasses.ALL) {
      if (!type.getPackageName().equals(ProjectClasses.ROOT)) {
        found.add(
            type.getPackageName().substring(ProjectClasses.ROOT.length() + 1).split("\\.", 2)[0]);
      }
    }
    assertThat(known).as("a new package needs a line in the table of layers").containsAll(found);
  }

  @Test
  void domainNeedsNothingButJava() {
    classes()
        .that()
        .resideInAPackage(ProjectClasses.tree("domain"))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            ProjectClasses.tree("domain"),
            "java.io",
            "java.lang..",
            "java.util..",
            "java.time..",
            "java.net",
            "java.nio..",
            "java.text..",
            "org.jspecify.annotations")
        .allowEmptyShould(true)
        .check(ProjectClasses.ALL);
  }

  @Test
  void hasNoCycles() {
    slices()
        .matching(ProjectClasses.ROOT + ".(*)..")
        .should()
        .beFreeOfCycles()
        .check(ProjectClasses.ALL);
  }

  @Test
  void onlyOuterPackagesOpenFilesAndConnections() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ProjectClasses.trees(ProjectClasses.OUTER))
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.nio.file.Files")
        .orShould()
        .dependOnClassesThat()
        .resideInAPackage("java.net.http..")
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.io\\.(File(|InputStream|OutputStream|Reader|Writer)|RandomAccessFile)")
        .allowEmptyShould(true)
        .check(ProjectClasses.ALL);
  }

  @Test
  void onlyOuterPackagesStartThreads() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ProjectClasses.trees(ProjectClasses.OUTER))
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.lang\\.Thread|java\\.util\\.Timer"
                + "|java\\.util\\.concurrent\\.(Executor.*|.*ExecutorService|ForkJoin.*|CompletableFuture|ThreadFactory)")
        .orShould()
        .callMethodWhere(
            com.tngtech.archunit.core.domain.JavaCall.Predicates.target(name("parallelStream")))
        .allowEmptyShould(true)
        .check(ProjectClasses.ALL);
  }
}
