package org.conspectus.analyze.quotes;

import java.util.List;
import org.conspectus.domain.Language;
import org.conspectus.domain.QuoteMention;
import org.conspectus.domain.Span;
import org.conspectus.lang.LanguagePack;
import org.conspectus.lang.LanguagePacks;
import org.conspectus.lang.Segmenter;

/// What the finder finds in texts of a known language, without the help of names.
final class Said {
  private static final LanguagePacks PACKS = LanguagePacks.standard();
  private static final Segmenter SEGMENTER = new Segmenter();
  private static final QuoteFinder FINDER = new QuoteFinder();

  private Said() {}

  static List<QuoteMention> find(String language, String text) {
    LanguagePack pack = PACKS.of(new Language(language));
    return FINDER.find(SEGMENTER.words(text, pack), List.of(), pack);
  }

  /// Each quote as `KIND words | more words <speaker>`.
  static List<String> told(String language, String text) {
    return find(language, text).stream().map(q -> told(q, text)).toList();
  }

  private static String told(QuoteMention quote, String text) {
    Span speaker = quote.speaker();
    List<String> words = quote.spans().stream().map(s -> s.of(text)).toList();
    return quote.kind().name().charAt(0)
        + ": "
        + String.join(" | ", words)
        + (speaker == null ? "" : " <" + speaker.of(text) + ">");
  }
}
