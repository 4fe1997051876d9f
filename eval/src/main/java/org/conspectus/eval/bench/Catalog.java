package org.conspectus.eval.bench;

import java.util.ArrayList;
import java.util.List;

/// Every check there is, in the order of the report. Stateless.
public final class Catalog {

  private Catalog() {}

  /// The checks over the given data sets, whether these are present or not.
  public static List<Check> of(DataSets data) {
    List<Check> checks = new ArrayList<>();
    checks.addAll(SeedChecks.of(data));
    checks.addAll(StoryChecks.of(data));
    checks.addAll(CopyChecks.of(data));
    checks.addAll(GeneratedCopyChecks.of(data.root()));
    checks.addAll(NearestChecks.of(data));
    checks.addAll(LanguageChecks.of(data));
    checks.addAll(ExtractionChecks.of(data));
    checks.addAll(AnnotationChecks.of(data));
    checks.addAll(OwnGoldChecks.of(data));
    checks.addAll(ReadingChecks.of(data));
    checks.addAll(PlantChecks.of(data.plants()));
    checks.addAll(WordingChecks.of(data));
    return List.copyOf(checks);
  }
}
