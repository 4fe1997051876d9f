package org.conspectus.cli;

/// The page of the news of the ferry.
public final class PageOfFerryNews {
  private PageOfFerryNews() {}

  /// One story, and two articles told once.
  public static String html() {
    return Run.of(FerryNews.quietNewsroom(), "read", "--format", "html", "x").out();
  }

  /// Three stories, folded.
  public static String severalStories() {
    return Run.of(FerryNews.quietNewsroom(), "compare", "--format", "html", "x").out();
  }
}
