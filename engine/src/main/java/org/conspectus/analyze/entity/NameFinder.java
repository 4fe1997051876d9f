package org.conspectus.analyze.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.conspectus.analyze.names.NameTagger;
import org.conspectus.domain.Language;
import org.conspectus.domain.NameMention;
import org.conspectus.domain.Span;
import org.conspectus.domain.Tokens;
import org.conspectus.lang.LanguagePack;
import org.conspectus.lang.Words;
import org.conspectus.lexicon.Features;
import org.conspectus.lexicon.NameIndex;
import org.conspectus.lexicon.Priors;
import org.jspecify.annotations.Nullable;

/// Finds names: by the [NameTagger] in the languages it has weights for, in all others by their
/// capitals; the gazetteer gives countries and cities their keys.
///
/// By capitals, a run of capitalized words is a name; a word that only stands capitalized at the
/// start of a sentence is none unless the gazetteer knows it. Where the orthography capitalizes
/// nouns (told from the share of capitals within sentences, not from the language) a single word
/// must also be rare. The type is then null where the gazetteer does not give it. Thread-safe.
public final class NameFinder {
  private static final double NOUNS_CAPITALIZED_SHARE = 0.22;
  private static final float RARE = 7.5f;
  private static final float COMMON = 5;
  private static final int MIN_RARE_LENGTH = 4;
  private static final int MAX_PARTICLE_LENGTH = 3;
  private static final int MAX_NAME_TOKENS = 6;

  private final NameIndex index;
  private final Priors priors;
  private final NameTagger tagger = NameTagger.standard();

  public NameFinder(NameIndex index, Priors priors) {
    this.index = index;
    this.priors = priors;
  }

  /// The names in the words, in order, not overlapping.
  public List<NameMention> find(Words words, LanguagePack pack, @Nullable Language language) {
    return tagger.find(words, pack).orElseGet(() -> findByCapitals(words, language));
  }

  private List<NameMention> findByCapitals(Words words, @Nullable Language language) {
    List<NameMention> names = new ArrayList<>();
    Capitals capitals = Capitals.of(words);
    KnownNames known = new KnownNames(index, words, language, country -> false);
    for (Span sentence : words.sentences()) {
      Scan scan = new Scan(words, known, sentence, capitals);
      int token = words.tokens().firstFrom(sentence.start());
      while (token < scan.end()) {
        token = scan.take(token, names);
      }
    }
    return names;
  }

  /// What capitals mean in one text.
  ///
  /// @param inside forms that stand capitalized within sentences
  /// @param nounsCapitalized whether the orthography capitalizes nouns
  private record Capitals(Set<String> inside, boolean nounsCapitalized) {
    static Capitals of(Words words) {
      Set<String> inside = new HashSet<>();
      int capitals = 0;
      int cased = 0;
      for (int token : withinSentences(words)) {
        cased++;
        if (words.isCapitalized(token)) {
          capitals++;
          inside.add(words.forms()[token]);
        }
      }
      return new Capitals(inside, cased > 0 && (double) capitals / cased > NOUNS_CAPITALIZED_SHARE);
    }

    /// The words with a case that do not start a sentence.
    private static List<Integer> withinSentences(Words words) {
      List<Integer> within = new ArrayList<>();
      Tokens tokens = words.tokens();
      for (Span sentence : words.sentences()) {
        int token = tokens.firstFrom(sentence.start()) + 1;
        for (; token < tokens.size() && tokens.start(token) < sentence.end(); token++) {
          if (tokens.kind(token) == Tokens.Kind.WORD && words.hasCase(token)) {
            within.add(token);
          }
        }
      }
      return within;
    }
  }

  private final class Scan {
    private final Words words;
    private final KnownNames known;
    private final Span sentence;
    private final Capitals capitals;
    private final int end;

    Scan(Words words, KnownNames known, Span sentence, Capitals capitals) {
      this.words = words;
      this.known = known;
      this.sentence = sentence;
      this.capitals = capitals;
      this.end = words.tokens().firstFrom(sentence.end());
    }

    int end() {
      return end;
    }

    /// Takes the name that begins at `token`, if one does; returns the token to go on with.
    int take(int token, List<NameMention> names) {
      if (words.tokens().kind(token) == Tokens.Kind.NUMBER || !mayBegin(token)) {
        return token + 1;
      }
      int placeTokens = place(token, names);
      if (placeTokens > 0) {
        return token + placeTokens;
      }
      if (isCommonStart(token)) {
        return token + 1;
      }
      int count = run(token);
      if (count == 0 || !isName(token, count)) {
        return token + Math.max(1, count);
      }
      names.add(new NameMention(span(token, count), null, null));
      return token + count;
    }

    /// Whether a common word is capitalized only because a sentence starts with it.
    private boolean isCommonStart(int token) {
      String form = words.forms()[token];
      boolean common = form.length() < MIN_RARE_LENGTH || rarity(token) < COMMON;
      return words.startsSentence(token, sentence) && common && !capitals.inside.contains(form);
    }

    private boolean mayBegin(int token) {
      return words.isCapitalized(token) || !words.hasCase(token);
    }

    private Span span(int token, int count) {
      return new Span(words.tokens().start(token), words.tokens().end(token + count - 1));
    }

    private int place(int token, List<NameMention> names) {
      int count = known.longest(token, end - token);
      if (count == 0 || !isProper(token, count)) {
        return 0;
      }
      names.add(new NameMention(span(token, count), null, null));
      return count;
    }

    /// Short codes such as US must be in capitals; a longer name may be one word of a person's.
    private boolean isProper(int token, int count) {
      boolean code = count == 1 && words.forms()[token].length() <= MAX_PARTICLE_LENGTH;
      return !code || words.isAllCapitals(token) || !words.hasCase(token);
    }

    /// Number of tokens of the run of capitalized words from `token` on, particles within included.
    private int run(int token) {
      if (!words.isCapitalized(token)) {
        return 0;
      }
      int count = 1;
      int next = token + 1;
      while (next < end && count < MAX_NAME_TOKENS && adjacent(next)) {
        if (words.isCapitalized(next)) {
          count = next - token + 1;
        } else if (!isParticle(next) || next - token - count >= 2) {
          break;
        }
        next++;
      }
      return count;
    }

    private boolean adjacent(int token) {
      int from = words.tokens().end(token - 1);
      int gap = words.tokens().start(token) - from;
      char separator = words.text().charAt(from);
      boolean initial = gap == 2 && separator == '.' && words.forms()[token - 1].length() == 1;
      return initial
          || (gap == 1 && (separator == ' ' || separator == '-' || separator == '\u00a0'));
    }

    private boolean isParticle(int token) {
      return words.tokens().kind(token) == Tokens.Kind.WORD
          && words.forms()[token].length() <= MAX_PARTICLE_LENGTH
          && words.forms()[token].length() > 1
          && rarity(token) < RARE;
    }

    private float rarity(int token) {
      return priors.rarity(Features.word(words.forms()[token]));
    }

    private boolean isName(int token, int count) {
      if (count > 1) {
        return !capitals.nounsCapitalized
            || rarity(token) >= RARE
            || rarity(token + count - 1) >= RARE;
      }
      boolean first = words.startsSentence(token, sentence);
      if (words.forms()[token].length() < 2
          || (first && !capitals.inside.contains(words.forms()[token]))) {
        return false;
      }
      return words.isAllCapitals(token) || !capitals.nounsCapitalized || rarity(token) >= RARE;
    }
  }
}
