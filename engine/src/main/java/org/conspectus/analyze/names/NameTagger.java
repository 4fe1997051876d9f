package org.conspectus.analyze.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.conspectus.domain.NameMention;
import org.conspectus.domain.Span;
import org.conspectus.lang.LanguagePack;
import org.conspectus.lang.Words;

/// Finds names of the languages it has weights for. Thread-safe; weights are read when a language
/// first comes, 5 MB each in memory.
public final class NameTagger {
  /// The Dutch article in 's-Gravenhage stands in front of a hyphen, or alone.
  private static final String ELIDED = "s";

  private final NameLists lists;
  private final ConcurrentHashMap<String, Optional<Tables>> tables = new ConcurrentHashMap<>();

  /// A model, and what it and the word lists say of words.
  private record Tables(NameModel model, HashTable traits) {}

  private NameTagger(NameLists lists) {
    this.lists = lists;
  }

  /// The shipped lists and weights.
  public static NameTagger standard() {
    return new NameTagger(NameLists.standard());
  }

  /// The names in the words, in order, not overlapping, without keys.
  ///
  /// @return empty when there are no weights for the language
  public Optional<List<NameMention>> find(Words words, LanguagePack pack) {
    return tables(pack)
        .map(t -> {
          int language = NameLists.language(pack.language().code());
          Units units = new Units(words, t.traits, lists, language);
          return mentions(units, t.model.tags(units));
        });
  }

  private Optional<Tables> tables(LanguagePack pack) {
    return tables.computeIfAbsent(pack.language().code(), code -> read(code, pack));
  }

  private static Optional<Tables> read(String code, LanguagePack pack) {
    String resource = "names/" + code + ".bin.gz";
    try (InputStream stream = NameTagger.class.getClassLoader().getResourceAsStream(resource)) {
      if (stream == null) {
        return Optional.empty();
      }
      NameModel model = NameModel.read(stream, resource);
      return Optional.of(new Tables(model, traits(model.words(), pack)));
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  /// What the language's lists and its model say of words.
  public static HashTable traits(HashTable words, LanguagePack pack) {
    HashTable traits = new HashTable(words.size() + WordTraits.size(pack));
    words.addTo(traits);
    WordTraits.add(pack, traits);
    return traits;
  }

  private static List<NameMention> mentions(Units units, byte[] tags) {
    List<NameMention> names = new ArrayList<>();
    int unit = 0;
    while (unit < tags.length) {
      int end = unit + 1;
      if (tags[unit] != NameTags.OUTSIDE) {
        while (end < tags.length && NameTags.isFurther(tags[end])) {
          end++;
        }
        names.add(
            new NameMention(
                span(units, unit, end - 1), NameTags.type(NameTags.kind(tags[unit])), null));
      }
      unit = end;
    }
    return names;
  }

  /// From the first to the last unit; the full stop of a dotted abbreviation and the apostrophe of
  /// an elided article belong to the name.
  private static Span span(Units units, int first, int last) {
    String text = units.words.text();
    int start = units.start(first);
    int end = units.end(last);
    boolean dotted =
        units.shape[last] == Shape.DOTTED || (units.traits[last] & WordTraits.LEGAL_FORM) != 0;
    if (dotted && end < text.length() && text.charAt(end) == '.') {
      end++;
    }
    boolean elided = units.words.forms()[units.firstToken[first]].equals(ELIDED);
    if (elided && start > 0 && Gap.isApostrophe(text.charAt(start - 1))) {
      start--;
    }
    return new Span(start, end);
  }
}
