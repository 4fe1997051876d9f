package org.conspectus.extract;

import java.util.List;
import java.util.Set;
import org.conspectus.domain.Article;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Extraction;
import org.conspectus.domain.Fetched;
import org.conspectus.domain.Rejected;
import org.conspectus.extract.internal.Messages;
import org.conspectus.extract.internal.TextDecoder;

/// Plain text and Markdown: the whole decoded source is the text, markup and line ends as they are,
/// without byte order mark; a headline is left inside. Thread-safe.
public final class TextExtractor implements Extractor {
  private final ReadLimits limits;

  public TextExtractor(ReadLimits limits) {
    this.limits = limits;
  }

  @Override
  public Set<Format> formats() {
    return Set.of(Format.TEXT);
  }

  @Override
  public Extraction extract(Fetched fetched) {
    if (fetched.content().length > limits.maxPageBytes()) {
      return Extraction.of(tooLarge(fetched.location(), limits.maxPageBytes()));
    }
    String text = TextDecoder.decode(fetched.content(), null);
    if (text.isBlank()) {
      return Extraction.of(Format.EMPTY.rejection(fetched.location()));
    }
    return Extraction.of(
        new Article(
            new ArticleId(fetched.location()),
            fetched.file(),
            null,
            null,
            null,
            text,
            null,
            null,
            null,
            List.of()));
  }

  /// For a source that was cut off, or would be, at a limit.
  static Rejected tooLarge(String where, int limit) {
    return new Rejected(
        where,
        Rejected.Reason.TOO_LARGE,
        "holds more than "
            + Messages.count(limit)
            + " bytes, the limit for one article; split it into one file for each article");
  }
}
