package org.conspectus.compare.reading;

import java.util.List;
import java.util.Set;
import org.conspectus.compare.reading.Concepts.Found;
import org.conspectus.domain.NameMention;
import org.conspectus.domain.NameType;
import org.conspectus.domain.Tokens;
import org.conspectus.lang.LanguagePack;
import org.conspectus.lang.Words;
import org.conspectus.lexicon.Features;
import org.conspectus.lexicon.LexiconTable;
import org.conspectus.lexicon.Priors;
import org.jspecify.annotations.Nullable;

/// What the tokens of one text mean in any language: a concept of news where there is one, else
/// what the lexicon says, else the word itself. Confined to one text.
final class Meanings {
  private static final int MIN_WORD = 4;
  private static final float ENTITY_PRIOR = 6;
  private static final float COUNTRY_PRIOR = 4;
  private static final float STATE_PRIOR = 5;

  private final Words words;
  private final LanguagePack pack;
  private final LexiconTable table;
  private final Priors priors;
  private final Concepts concepts;
  private final Demonyms demonyms;
  private final int[] features;
  private int[] plain;
  private final float[] weights;
  private final boolean[] persons;

  /// What words of a language mean, and how rare that is.
  record Dictionary(LexiconTable table, Priors priors, Concepts concepts, Demonyms demonyms) {}

  Meanings(Words words, LanguagePack pack, Dictionary dictionary) {
    this.words = words;
    this.pack = pack;
    this.table = dictionary.table;
    this.priors = dictionary.priors;
    this.concepts = dictionary.concepts;
    this.demonyms = dictionary.demonyms;
    this.features = new int[words.tokens().size()];
    this.plain = features;
    this.weights = new float[features.length];
    this.persons = new boolean[features.length];
  }

  int[] features() {
    return features;
  }

  /// The features with those of states' words their own.
  int[] plain() {
    return plain;
  }

  /// How rare each feature is anywhere, at least 0.
  float[] weights() {
    return weights;
  }

  /// Which tokens are words for a person, no names.
  boolean[] persons() {
    return persons;
  }

  /// Takes in the names: places by their key, what is called after what it is by that, and the
  /// others by their words.
  void readNames(int[] nameAt, List<NameMention> names) {
    for (int i = 0; i < features.length; i++) {
      if (nameAt[i] >= 0) {
        name(i, names.get(nameAt[i]));
      }
    }
  }

  private void name(int i, NameMention name) {
    String entity = name.entity();
    if (entity != null && (entity.startsWith("country:") || entity.startsWith("place:"))) {
      features[i] = Features.place(entity);
      weights[i] = entity.startsWith("country:") ? COUNTRY_PRIOR : ENTITY_PRIOR;
      return;
    }
    boolean thing = name.type() == NameType.ORGANIZATION || name.type() == NameType.OTHER;
    Found found = thing && entity == null ? concepts.at(words, i, features.length) : null;
    String form = words.forms()[i];
    if (found != null) {
      set(i, found);
    } else if (entity == null && demonyms.feature(form) != 0) {
      people(i);
    } else if (form.length() > 1) {
      features[i] = Features.name(form);
      weights[i] = Math.max(COUNTRY_PRIOR, priors.rarity(Features.word(form)));
    }
  }

  /// Takes in all other words.
  void readWords(int[] nameAt, List<Hit> hits) {
    Set<String> stopWords = pack.stopWords();
    int i = 0;
    while (i < features.length) {
      if (nameAt[i] >= 0) {
        i++;
        continue;
      }
      Found found = concepts.at(words, i, features.length);
      int count = found == null ? table.phraseLength(words.forms(), i, features.length) : 0;
      if (found != null) {
        set(i, found);
        i = found.next();
      } else if (count > 0 && !isNumber(i) && !hasConcept(i + 1, i + count)) {
        set(i, table.phrase(words.forms(), i, count));
        i += count;
      } else {
        word(i, stopWords);
        persons[i] = pack.titles().containsKey(words.forms()[i]);
        i++;
      }
    }
    plain = features.clone();
    hits.forEach(this::state);
  }

  private boolean hasConcept(int from, int to) {
    for (int i = from; i < to; i++) {
      if (concepts.at(words, i, features.length) != null) {
        return true;
      }
    }
    return false;
  }

  /// States of one group, which exclude each other, share a feature.
  private void state(Hit hit) {
    Sense sense = hit.sense();
    String name =
        switch (sense.cue()) {
          case THING -> "concept:" + sense.value();
          case STATE, LABEL, NAME -> "state:" + sense.group();
          default -> "";
        };
    boolean fresh = weights[hit.token()] <= 0;
    if (!name.isEmpty() && (fresh || sense.cue() == Cue.STATE)) {
      features[hit.token()] = TellingReader.feature(name);
      weights[hit.token()] = STATE_PRIOR;
    }
  }

  private boolean isNumber(int i) {
    return words.tokens().kind(i) == Tokens.Kind.NUMBER
        || pack.numbers().containsKey(words.forms()[i]);
  }

  private void word(int i, Set<String> stopWords) {
    String form = words.forms()[i];
    if (isNumber(i) || stopWords.contains(form)) {
      return;
    }
    if (demonyms.feature(form) != 0) {
      people(i);
      return;
    }
    int meaning = table.word(form);
    if (meaning == 0) {
      int cut = table.cut(form);
      meaning = cut > 0 ? table.word(form.substring(cut)) : 0;
    }
    if (meaning == 0 && form.length() >= MIN_WORD) {
      meaning = Features.word(form);
    }
    if (meaning != 0) {
      set(i, meaning);
    }
  }

  /// Takes in a word for who is of a country or place.
  private void people(int i) {
    features[i] = demonyms.feature(words.forms()[i]);
    weights[i] = COUNTRY_PRIOR;
  }

  private void set(int i, @Nullable Found found) {
    if (found != null) {
      features[i] = found.concept().feature();
      weights[i] = found.concept().prior();
      persons[i] = found.concept().isPerson();
    }
  }

  private void set(int i, int feature) {
    features[i] = feature;
    weights[i] = priors.rarity(feature);
  }
}
