package org.conspectus.analyze;

import java.util.List;
import org.conspectus.domain.Clutter;
import org.conspectus.domain.NameMention;
import org.conspectus.domain.Profile;
import org.conspectus.domain.Span;
import org.conspectus.domain.Tokens;
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
  private static final float PLACE_PRIOR = 3.5f;
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
    Profile.Builder profile = new Profile.Builder();
    if (title != null) {
      title.words.sentences().forEach(s -> addSentence(profile, title, s, trace));
      profile.endTitle();
    }
    int clutter = 0;
    for (Span sentence : text.words.sentences()) {
      while (clutter < text.clutter.size()
          && text.clutter.get(clutter).span().end() <= sentence.start()) {
        clutter++;
      }
      if (clutter == text.clutter.size() || !text.clutter.get(clutter).span().contains(sentence)) {
        addSentence(profile, text, sentence, trace);
        profile.endSentence();
      }
    }
    return profile.build();
  }

  private void addSentence(Profile.Builder profile, Part part, Span sentence, Trace trace) {
    Tokens tokens = part.words.tokens();
    int name = firstName(part.names, sentence.start());
    int token = tokens.firstFrom(sentence.start());
    while (token < tokens.size() && tokens.start(token) < sentence.end()) {
      while (name < part.names.size() && part.names.get(name).first() < tokens.start(token)) {
        name++;
      }
      if (name < part.names.size() && part.names.get(name).first() == tokens.start(token)) {
        token = addName(profile, part.words, part.names.get(name), token, trace);
      } else {
        addToken(profile, part.words, token, false, trace);
        token++;
      }
    }
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

  private int addName(
      Profile.Builder profile, Words words, NameMention name, int token, Trace trace) {
    int end = words.tokens().firstFrom(name.last());
    if (name.entity() != null) {
      int feature = Features.place(name.entity());
      add(profile, feature, PLACE_PRIOR, name.entity(), trace);
      return end;
    }
    for (int i = token; i < end; i++) {
      addToken(profile, words, i, true, trace);
      String form = words.forms()[i];
      if (form.length() >= MIN_NAME) {
        int word = Features.word(form);
        add(profile, Features.name(form), priors.rarity(word), form, trace);
      }
    }
    return end;
  }

  private void addToken(
      Profile.Builder profile, Words words, int token, boolean named, Trace trace) {
    String form = words.forms()[token];
    switch (words.tokens().kind(token)) {
      case NUMBER -> {
        String number = Numbers.normalize(form);
        int feature = Features.number(number);
        add(profile, feature, priors.rarity(feature), number, trace);
      }
      case WORD -> {
        if (form.length() >= MIN_WORD || (named && form.length() > 1)) {
          int feature = Features.word(form);
          add(profile, feature, priors.rarity(feature), form, trace);
        }
      }
      case IDEOGRAPHIC -> {
        if (words.tokens().end(token) - words.tokens().start(token) > 1) {
          int feature = Features.word(form);
          add(profile, feature, priors.rarity(feature), form, trace);
        }
      }
    }
  }

  private static void add(
      Profile.Builder profile, int feature, float prior, String words, Trace trace) {
    profile.add(feature, prior);
    trace.feature(feature, words, prior);
  }
}
