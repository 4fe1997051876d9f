package org.conspectus.extract;

import java.util.Set;
import org.conspectus.domain.Extraction;
import org.conspectus.domain.Fetched;

/// Reads one kind of source. Pure, never throws on bad content, and may be called from any thread.
public interface Extractor {
  /// The formats it reads; no two extractors share one.
  Set<Format> formats();

  /// The articles in a source of one of these formats, or why there are none.
  Extraction extract(Fetched fetched);
}
