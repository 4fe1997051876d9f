package org.conspectus.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;

/// The project's own classes, without tests, and the names of its packages.
final class ProjectClasses {
  static final String ROOT = "org.conspectus";

  /// The packages that may start threads, open files and read the clock.
  static final List<String> OUTER =
      List.of("collect", "store", "search", "cli", "web", "app", "flink", "eval", "bench");

  static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  private ProjectClasses() {}

  /// ArchUnit's name of a package and what is below it.
  static String tree(String name) {
    return ROOT + "." + name + "..";
  }

  static String[] trees(List<String> names) {
    return names.stream().map(ProjectClasses::tree).toArray(String[]::new);
  }
}
