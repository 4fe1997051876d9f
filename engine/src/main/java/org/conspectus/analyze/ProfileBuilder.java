package org.conspectus.analyze;

import java.util.List;
import java.util.Set;
import org.conspectus.domain.Clutter;
import org.conspectus.domain.NameMention;
import org.conspectus.domain.Profile;
import org.conspectus.domain.Span;
import org.conspectus.domain.Tokens;
import org.conspectus.lang.LanguagePack;
import org.conspectus.lang.Words;
import org.conspectus.lexicon.Features;
import org.conspectus.lexicon.Lexicon;
import org.conspectus.lexicon.LexiconTable;
import org.conspectus.lexicon.Priors;
import org.jspecify.annotations.Nullable;

/// Builds the [Profile] of an article: places by key, names, numbers by value, words and phrases by
/// what the [Lexicon] says they mean, and every word it lacks by the first letters of its folded,
/// romanized form, so that cognates, inflected forms and names line up across languages by
/// themselves. Function words are left out.
///
/// Thread-safe; one pass over the tokens.
public final class ProfileBuilder {
  private static final int MIN_WORD = 4;
  private static final String COUNTRY = "country:";
  private static final float COUNTRY_PRIOR = 3.5f;

  /// What a name's entity weighs besides its words, in nats.
  private static final float ENTITY_PRIOR = 3;

  private static final int MIN_NAME = 3;

  private final Lexicon lexicon;
  private final Priors priors;

  public ProfileBuilder(Lexicon lexicon, Priors priors) {
    this.lexicon = lexicon;
    this.priors = priors;
  }

  /// Told of each feature in text order.
  public interface Trace {
    /// @param words the words that gave it
    void feature(int feature, String words, float prior);
  }

  /// What one text gives.
  record Part(Words words, List<NameMention> names, List<Clutter> clutter) {}

  Profile build(LanguagePack pack, @Nullable Part title, Part text, Trace trace) {
    Collector collector = new Collector(lexicon.of(pack.language()), pack.stopWords(), trace);
    if (title != null) {
      title.words.sentences().forEach(sentence -> collector.add(title, sentence));
      collector.profile.endTitle(title.words.text().length());
    }
    int clutter = 0;
    for (Span sentence : text.words.sentences()) {
      while (clutter < text.clutter.size()
          && text.clutter.get(clutter).span().end() <= sentence.start()) {
        clutter++;
      }
      if (clutter == text.clutter.size() || !text.clutter.get(clutter).span().contains(sentence)) {
        collector.add(text, sentence);
        collector.profile.endSentence(sentence.end() - sentence.start());
      }
    }
    return collector.profile.build();
  }

  /// Index of the first name that begins at or after `offset`.
  static int firstName(List<NameMention> names, int offset) {
    int low = 0;
    int high = names.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (names.get(middle).first() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// Gathers the features of one article.
  private final class Collector {
    private final Profile.Builder profile = new Profile.Builder();
    private final LexiconTable table;
    private final Set<String> stopWords;
    private final Trace trace;

    Collector(LexiconTable table, Set<String> stopWords, Trace trace) {
      this.table = table;
      this.stopWords = stopWords;
      this.trace = trace;
    }

    void add(Part part, Span sentence) {
      Tokens tokens = part.words.tokens();
      int name = firstName(part.names, sentence.start());
      int token = tokens.firstFrom(sentence.start());
      int end = tokens.firstFrom(sentence.end());
      while (token < end) {
        while (name < part.names.size() && part.names.get(name).first() < tokens.start(token)) {
          name++;
        }
        if (name < part.names.size() && part.names.get(name).first() == tokens.start(token)) {
          token = addName(part.words, part.names.get(name), token);
        } else {
          token += addMeaning(part.words, token, end);
        }
      }
    }

    /// Adds what the phrase or word at `token` means, or else the word; returns the words used.
    private int addMeaning(Words words, int token, int end) {
      int count = table.phraseLength(words.forms(), token, end);
      if (count > 0) {
        add(table.phrase(words.forms(), token, count), words.joined(token, count));
        return count;
      }
      if (words.tokens().kind(token) == Tokens.Kind.NUMBER || !addWord(words.forms()[token])) {
        addToken(words, token, false);
      }
      return 1;
    }

    /// Adds what a word, or a compound's parts, mean; false when the lexicon does not tell.
    private boolean addWord(String form) {
      if (stopWords.contains(form)) {
        return true;
      }
      int meaning = table.word(form);
      if (meaning != 0) {
        add(meaning, form);
        return true;
      }
      int cut = table.cut(form);
      if (cut > 0) {
        String first = form.substring(0, cut);
        String second = form.substring(cut);
        add(table.first(first), first);
        add(table.word(second), second);
      }
      return cut > 0;
    }

    private int addName(Words words, NameMention name, int token) {
      int end = words.tokens().firstFrom(name.last());
      String entity = name.entity();
      if (entity != null && entity.startsWith(COUNTRY)) {
        add(Features.place(entity), COUNTRY_PRIOR, entity);
        return end;
      }
      if (entity != null) {
        add(Features.place(entity), ENTITY_PRIOR, entity);
      }
      for (int i = token; i < end; i++) {
        addToken(words, i, true);
        String form = words.forms()[i];
        if (form.length() >= MIN_NAME) {
          add(Features.name(form), priors.rarity(Features.word(form)), form);
        }
      }
      return end;
    }

    private void addToken(Words words, int token, boolean named) {
      String form = words.forms()[token];
      switch (words.tokens().kind(token)) {
        case NUMBER -> {
          String number = Numbers.normalize(form);
          add(Features.number(number), number);
        }
        case WORD -> {
          if (form.length() >= MIN_WORD || (named && form.length() > 1)) {
            add(Features.word(form), form);
          }
        }
        case IDEOGRAPHIC -> {
          if (words.tokens().end(token) - words.tokens().start(token) > 1) {
            add(Features.word(form), form);
          }
        }
      }
    }

    private void add(int feature, String words) {
      add(feature, priors.rarity(feature), words);
    }

    private void add(int feature, float prior, String words) {
      profile.add(feature, prior);
      trace.feature(feature, words, prior);
    }
  }
}
