package org.conspectus.extract;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.conspectus.domain.Extraction;
import org.conspectus.domain.Fetched;
import org.conspectus.extract.feed.FeedExtractor;
import org.conspectus.extract.feed.SitemapExtractor;

/// One extractor for each source format, chosen by content. Thread-safe.
public final class Extractors {
  private final List<Extractor> extractors;
  private final Map<Format, Extractor> byFormat = new EnumMap<>(Format.class);

  private Extractors(List<Extractor> extractors) {
    this.extractors = List.copyOf(extractors);
    for (Extractor extractor : extractors) {
      for (Format format : extractor.formats()) {
        Extractor other = byFormat.put(format, extractor);
        if (other != null) {
          throw new IllegalArgumentException(
              "Two extractors for " + format + ": " + other + " and " + extractor);
        }
      }
    }
  }

  /// Every format we read, with the standard limits.
  public static Extractors standard() {
    return standard(ReadLimits.standard());
  }

  /// Every format we read.
  public static Extractors standard(ReadLimits limits) {
    return of(
        List.of(
            new TextExtractor(limits),
            new HtmlExtractor(limits),
            new JsonArticles(limits),
            new FeedExtractor(limits),
            new SitemapExtractor(limits)));
  }

  /// @throws IllegalArgumentException if two extractors share a format
  public static Extractors of(List<Extractor> extractors) {
    return new Extractors(extractors);
  }

  /// In the order of registration.
  public List<Extractor> all() {
    return extractors;
  }

  /// The articles in a source of any format, or why there are none.
  public Extraction extract(Fetched fetched) {
    Format format = format(fetched);
    Extractor extractor = byFormat.get(format);
    return extractor == null
        ? Extraction.of(format.rejection(fetched.location()))
        : extractor.extract(fetched);
  }

  private static Format format(Fetched fetched) {
    Format told = Format.of(fetched.content(), fetched.location());
    String declared = fetched.mediaType();
    boolean html = declared != null && declared.toLowerCase(Locale.ROOT).contains("html");
    return told == Format.TEXT && html ? Format.HTML : told;
  }
}
