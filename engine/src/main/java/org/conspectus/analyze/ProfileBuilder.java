package org.conspectus.analyze;

import java.util.List;
import org.conspectus.domain.Clutter;
import org.conspectus.domain.NameMention;
import org.conspectus.domain.Profile;
import org.conspectus.domain.Span;
import org.conspectus.domain.Tokens;
import org.conspectus.lang.Words;
import org.conspectus.lexicon.Features;
import org.conspectus.lexicon.Priors;
import org.jspecify.annotations.Nullable;

/// Builds the [Profile] of an article: places by key, names, numbers by value, and every other word
/// by the first letters of its folded, romanized form, so that cognates, inflected forms and names
/// line up across languages by themselves.
///
/// Thread-safe; one pass over the tokens.
public final class ProfileBuilder {
  private static final int MIN_WORD = 4;
  private static final String COUNTRY = "country:";
  private static final float COUNTRY_PRIOR = 3.5f;

  /// What a name's entity weighs besides its words, in nats.
  private static final float ENTITY_PRIOR = 3;

  private static final int MIN_NAME = 3;

  private final Priors priors;

  public ProfileBuilder(Priors priors) {
    this.priors = priors;
  }

  /// Told of each feature in text order.
  public interface Trace {
    /// @param words the words that gave it
    void feature(int feature, String words, float prior);
  }

  /// What one text gives.
  record Part(Words words, List<NameMention> names, List<Clutter> clutter) {}

  Profile build(@Nullable Part title, Part text, Trace trace) {
    Collector collector = new Collector(trace);
    if (title != null) {
      title.words.sentences().forEach(sentence -> collector.add(title, sentence));
      collector.profile.endTitle();
    }
    int clutter = 0;
    for (Span sentence : text.words.sentences()) {
      while (clutter < text.clutter.size()
          && text.clutter.get(clutter).span().end() <= sentence.start()) {
        clutter++;
      }
      if (clutter == text.clutter.size() || !text.clutter.get(clutter).span().contains(sentence)) {
        collector.add(text, sentence);
        collector.profile.endSentence();
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
    private final Trace trace;

    Collector(Trace trace) {
      this.trace = trace;
    }

    void add(Part part, Span sentence) {
      Tokens tokens = part.words.tokens();
      int name = firstName(part.names, sentence.start());
      int token = tokens.firstFrom(sentence.start());
      while (token < tokens.size() && tokens.start(token) < sentence.end()) {
        while (name < part.names.size() && part.names.get(name).first() < tokens.start(token)) {
          name++;
        }
        if (name < part.names.size() && part.names.get(name).first() == tokens.start(token)) {
          token = addName(part.words, part.names.get(name), token);
        } else {
          addToken(part.words, token, false);
          token++;
        }
      }
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
