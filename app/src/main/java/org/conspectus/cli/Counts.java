package org.conspectus.cli;

import java.util.List;
import org.conspectus.cli.view.Facts;

/// What a run found, in figures.
final class Counts {
  private Counts() {}

  static List<String> of(Newsroom.Report report, int languages, int stories) {
    return List.of(
        Facts.count(report.articles(), "article"),
        Facts.count(languages, "language"),
        Facts.count(stories, "story"));
  }

  static List<String> of(Newsroom.Report report) {
    return List.of(Facts.count(report.articles(), "article"));
  }
}
