package org.conspectus.eval.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import org.conspectus.analyze.names.HashTable;
import org.conspectus.analyze.names.NameFeatures;
import org.conspectus.analyze.names.NameLists;
import org.conspectus.analyze.names.NameTagger;
import org.conspectus.analyze.names.NameTags;
import org.conspectus.analyze.names.Units;
import org.conspectus.domain.Language;
import org.conspectus.lang.LanguagePack;
import org.conspectus.lang.LanguagePacks;
import org.conspectus.lang.Segmenter;

/// Makes of texts whose names are known what a [ChainTrainer] learns from: each text once as it is,
/// and once with some names that the lists seem not to know, so that the model learns to do without
/// them.
final class ChainBuilder {
  private static final double FORGOTTEN = 0.5;

  private final NameLists lists;
  private final List<String> languages;
  private final Random random;
  private final Segmenter segmenter = new Segmenter();
  private final LanguagePacks packs = LanguagePacks.standard();
  private final Map<String, HashTable> traits = new HashMap<>();
  private final List<ChainTrainer.Chain> chains = new ArrayList<>();

  ChainBuilder(NameLists lists, SortedMap<String, PackedBits> words, long seed) {
    this.lists = lists;
    this.languages = List.copyOf(words.keySet());
    this.random = new Random(seed);
    words.forEach(
        (language, bits) -> traits.put(language, NameTagger.traits(bits.table(), pack(language))));
  }

  List<ChainTrainer.Chain> chains() {
    return chains;
  }

  private LanguagePack pack(String language) {
    return packs.of(new Language(language));
  }

  void add(MarkedText text) {
    add(text, 0);
    add(text, FORGOTTEN);
  }

  private void add(MarkedText text, double forgotten) {
    String language = text.language();
    Units units =
        new Units(
            segmenter.words(text.text(), pack(language)),
            traits.getOrDefault(language, new HashTable(0)),
            lists,
            NameLists.language(language));
    byte[] tags = MarkedUnits.tags(units, text);
    forget(units, tags, forgotten);
    MarkedUnits marked =
        new MarkedUnits(languages.indexOf(language), units, tags, new NameFeatures(units));
    int unit = 0;
    while (unit < units.size()) {
      int end = unit;
      while (units.isWithin(end)) {
        end++;
      }
      if (end > unit) {
        chains.add(marked.chain(unit, end));
      }
      unit = end + 1;
    }
  }

  /// Makes as if the lists did not know a share of the names.
  private void forget(Units units, byte[] tags, double share) {
    boolean forgotten = false;
    for (int unit = 0; unit < tags.length; unit++) {
      if (!NameTags.isFurther(tags[unit])) {
        forgotten = tags[unit] != NameTags.OUTSIDE && random.nextDouble() < share;
      }
      if (forgotten) {
        units.forget(unit);
      }
    }
  }

  /// The units of a text and their right tags.
  private record MarkedUnits(int language, Units units, byte[] tags, NameFeatures features) {
    static byte[] tags(Units units, MarkedText text) {
      byte[] tags = new byte[units.size()];
      int unit = 0;
      for (MarkedText.Name name : text.names()) {
        while (unit < tags.length && units.end(unit) <= name.start()) {
          unit++;
        }
        unit = mark(units, unit, name, tags);
      }
      return tags;
    }

    /// Tags the units of a name; one that holds only part of a unit is a derived word.
    private static int mark(Units units, int from, MarkedText.Name name, byte[] tags) {
      int unit = from;
      while (unit < tags.length && units.start(unit) < name.end()) {
        boolean part = units.end(unit) > name.end() || units.start(unit) < name.start();
        boolean goesOn = unit > from && units.isWithin(unit - 1) && units.mayContinue(unit);
        if (name.kind() == NameTags.DERIVED || (part && unit == from)) {
          tags[unit] = (byte) NameTags.first(NameTags.DERIVED);
        } else if (goesOn) {
          tags[unit] = (byte) NameTags.further(name.kind());
        } else {
          tags[unit] = (byte) NameTags.first(name.kind());
        }
        unit++;
      }
      return unit;
    }

    ChainTrainer.Chain chain(int from, int end) {
      int[][] rows = new int[end - from][];
      boolean[] joins = new boolean[end - from];
      for (int unit = from; unit < end; unit++) {
        int count = features.look(unit);
        rows[unit - from] = Arrays.copyOf(features.rows(), count);
        joins[unit - from] = units.mayContinue(unit);
      }
      return new ChainTrainer.Chain(language, rows, Arrays.copyOfRange(tags, from, end), joins);
    }
  }
}
