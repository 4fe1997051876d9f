package org.conspectus.compare.reading;

import java.util.List;
import org.conspectus.domain.Analysis;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Conspectus.Dating;
import org.conspectus.domain.Evidence;
import org.conspectus.domain.Language;
import org.conspectus.domain.NameMention;
import org.conspectus.domain.Span;
import org.conspectus.domain.TimeMention;
import org.conspectus.domain.Tokens;
import org.conspectus.lang.LanguagePack;
import org.conspectus.lang.Words;
import org.jspecify.annotations.Nullable;

/// One account of a story, ready to be compared. Immutable but for its arrays, which are not to be
/// changed. Memory: some 40 bytes a token.
///
/// @param number its place in the story
/// @param features for each token what it means in any language; 0 for what means nothing
/// @param meanings the same, but that words for a state keep their own meaning
/// @param priors for each token how rare that meaning is, in nats
/// @param places which tokens each sentence holds
/// @param told for each sentence whether it is told, and no clutter
/// @param storyWords what its words do, such as to deny or to bound
/// @param nameAt for each token the index of the name it belongs to, or -1
/// @param times the times of the text; those that lie relative to a day that is not known have no
///   value
/// @param published the days it can have come out; null when nothing tells
/// @param dating null when `published` is
public record Telling(
    int number,
    Analysis analysis,
    LanguagePack pack,
    Words words,
    int[] features,
    int[] meanings,
    float[] priors,
    boolean[] persons,
    Sentences places,
    boolean[] told,
    Hits storyWords,
    int[] nameAt,
    List<TimeMention> times,
    @Nullable DayRange published,
    @Nullable Dating dating) {

  public ArticleId id() {
    return analysis.article().id();
  }

  public @Nullable Language language() {
    return analysis.language();
  }

  public String text() {
    return words.text();
  }

  public Tokens tokens() {
    return words.tokens();
  }

  public List<Span> sentences() {
    return words.sentences();
  }

  /// For each token its sentence.
  public int[] sentenceOf() {
    return places.of();
  }

  /// The story words, by token.
  public List<Hit> hits() {
    return storyWords.all();
  }

  public int firstToken(int sentence) {
    return places.first()[sentence];
  }

  public int endToken(int sentence) {
    return places.end()[sentence];
  }

  /// The sentence an offset lies in; -1 when it lies in none.
  public int sentenceAt(int offset) {
    int low = 0;
    int high = sentences().size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span sentence = sentences().get(middle);
      if (offset < sentence.start()) {
        high = middle - 1;
      } else if (offset >= sentence.end()) {
        low = middle + 1;
      } else {
        return middle;
      }
    }
    return -1;
  }

  /// The times that begin at most so many tokens before or behind a token.
  public List<TimeMention> timesNear(int token, int reach) {
    int from = firstTime(tokens().start(Math.max(0, token - reach)));
    int behind = token + reach + 1;
    int to = behind < tokens().size() ? firstTime(tokens().start(behind)) : times.size();
    return times.subList(Math.min(from, to), to);
  }

  /// The first time that begins at or behind an offset.
  private int firstTime(int offset) {
    int low = 0;
    int high = times.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      boolean before = times.get(middle).first() < offset;
      low = before ? middle + 1 : low;
      high = before ? high : middle;
    }
    return low;
  }

  /// The name a token belongs to; null when it belongs to none.
  public @Nullable NameMention name(int token) {
    return nameAt[token] < 0 ? null : analysis.names().get(nameAt[token]);
  }

  /// The span from the first of two tokens to the end of the second.
  public Span span(int first, int last) {
    return new Span(tokens().start(first), tokens().end(last));
  }

  /// A sentence without the white space around it.
  public Span sentence(int number) {
    return trimmed(sentences().get(number));
  }

  /// A span without the white space at its ends.
  public Span trimmed(Span span) {
    int start = span.start();
    int end = span.end();
    while (end > start && isSpace(text().charAt(end - 1))) {
      end--;
    }
    while (start < end && isSpace(text().charAt(start))) {
      start++;
    }
    return new Span(start, end);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  public Evidence evidence(Span span, @Nullable String note) {
    return new Evidence(id(), span, note);
  }

  /// Index of the first hit that begins at or after a token.
  public int firstHit(int token) {
    return storyWords.first(token);
  }

  /// The first meaning of a kind among the tokens `[from, to)`; null when there is none.
  public @Nullable Hit hit(int from, int to, Cue cue) {
    return storyWords.first(from, to, cue);
  }

  /// The last meaning of a kind among the tokens `[from, to)`; null when there is none.
  public @Nullable Hit lastHit(int from, int to, Cue cue) {
    return storyWords.last(from, to, cue);
  }

  public boolean has(int sentence, Cue cue) {
    return hit(firstToken(sentence), endToken(sentence), cue) != null;
  }

  /// The same account with its times and days of publication worked out.
  Telling dated(List<TimeMention> anchored, @Nullable DayRange days, @Nullable Dating how) {
    return new Telling(
        number,
        analysis,
        pack,
        words,
        features,
        meanings,
        priors,
        persons,
        places,
        told,
        storyWords,
        nameAt,
        anchored,
        days,
        how);
  }

  /// The same account at another place of the story.
  public Telling at(int place) {
    return new Telling(
        place,
        analysis,
        pack,
        words,
        features,
        meanings,
        priors,
        persons,
        places,
        told,
        storyWords,
        nameAt,
        times,
        published,
        dating);
  }

  /// One place of a story is one account: what is worked out about it does not make it another.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Telling that && number == that.number && id().equals(that.id());
  }

  @Override
  public int hashCode() {
    return number;
  }
}
