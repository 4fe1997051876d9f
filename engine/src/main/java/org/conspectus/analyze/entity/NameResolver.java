package org.conspectus.analyze.entity;

import java.util.ArrayList;
import java.util.List;
import org.conspectus.domain.NameMention;
import org.conspectus.lang.LanguagePack;
import org.conspectus.lang.Words;
import org.conspectus.lexicon.NameIndex;

/// Gives each name of an article the key of what it names: one of the [NameIndex] where that knows
/// the name, else one made of the name's own words, so that the same name has the same key in other
/// articles, languages and scripts.
///
/// Short mentions get the key of the full one: “Blinken”, “Mr Blinken” and “Blinkens” that of
/// “Antony Blinken”, and “PvdA” that of “Partij van de Arbeid (PvdA)”. The type the tagger gave is
/// corrected where the index is certain. Thread-safe; time in proportion to the names of the
/// article.
public final class NameResolver {
  private final NameIndex index;
  private final CompanyWords companies = CompanyWords.standard();
  private final NameWords common = NameWords.standard();

  public NameResolver(NameIndex index) {
    this.index = index;
  }

  /// A text of the article and its names, in order, not overlapping.
  public record Part(Words words, List<NameMention> names) {}

  /// The names of each part with their keys, in the order of the text, and those of scripts without
  /// capitals that the index knows.
  ///
  /// @param parts of one article, its text first
  public List<List<NameMention>> resolve(LanguagePack pack, List<Part> parts) {
    ArticleNames article =
        new ArticleNames(new NameEdges.Knowledge(index, pack, companies, common), parts);
    List<List<NameMention>> resolved = new ArrayList<>();
    article.resolve();
    for (int part = 0; part < parts.size(); part++) {
      resolved.add(article.names(part));
    }
    return resolved;
  }
}
