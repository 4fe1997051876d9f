package org.conspectus.analyze;

import java.util.List;
import org.conspectus.analyze.entity.NameFinder;
import org.conspectus.analyze.entity.NameResolver;
import org.conspectus.domain.Language;
import org.conspectus.domain.NameMention;
import org.conspectus.lang.LanguagePack;
import org.conspectus.lang.LanguagePacks;
import org.conspectus.lang.Segmenter;
import org.conspectus.lang.Words;
import org.conspectus.lexicon.NameIndex;
import org.conspectus.lexicon.Priors;

/// What the finders are given, for texts of a known language.
public final class Texts {
  public static final LanguagePacks PACKS = LanguagePacks.standard();
  public static final Priors PRIORS = Priors.standard();

  private static final Segmenter SEGMENTER = new Segmenter();
  private static final NameIndex INDEX = NameIndex.standard();
  private static final NameFinder NAMES = new NameFinder(INDEX, PRIORS);
  private static final NameResolver RESOLVER = new NameResolver(INDEX);

  private Texts() {}

  public static Words words(String language, String text) {
    LanguagePack pack = PACKS.of(new Language(language));
    return SEGMENTER.words(text, pack);
  }

  public static List<NameMention> names(String language, String text) {
    Words words = words(language, text);
    return resolve(
        language,
        words,
        NAMES.find(words, PACKS.of(new Language(language)), new Language(language)));
  }

  /// The names of a text with their keys.
  public static List<NameMention> resolve(String language, Words words, List<NameMention> names) {
    return resolve(language, new NameResolver.Part(words, names));
  }

  /// The names of the first of the parts of one article, with their keys.
  public static List<NameMention> resolve(String language, NameResolver.Part... parts) {
    LanguagePack pack = PACKS.of(new Language(language));
    return RESOLVER.resolve(pack, List.of(parts)).getFirst();
  }
}
