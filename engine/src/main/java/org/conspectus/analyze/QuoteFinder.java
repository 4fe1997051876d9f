package org.conspectus.analyze;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.conspectus.domain.NameMention;
import org.conspectus.domain.QuoteKind;
import org.conspectus.domain.QuoteMention;
import org.conspectus.domain.Span;
import org.conspectus.domain.Tokens;
import org.conspectus.lang.LanguagePack;
import org.conspectus.lang.Words;
import org.jspecify.annotations.Nullable;

/// Finds direct speech between quotation marks, of any style, and the name beside the word of
/// saying.
///
/// A stretch of fewer than [#MIN_TOKENS] words is taken for a single word set off, not for speech.
/// A quote does not run over the end of a line. The speaker is the name nearest to a word of saying
/// in the sentences the quote touches, outside the quote; null when there is no such word or no
/// name. Thread-safe; one pass over the text.
final class QuoteFinder {
  static final int MIN_TOKENS = 3;

  private static final int MAX_SPEAKER_DISTANCE = 120;

  /// Most characters between a quote and its word of saying; bounds the work in endless sentences.
  private static final int MAX_CUE_DISTANCE = 400;

  /// No name is longer.
  private static final int MAX_NAME = 200;

  /// The quotes in the words, in order, not overlapping.
  List<QuoteMention> find(Words words, List<NameMention> names, LanguagePack pack) {
    List<QuoteMention> quotes = new ArrayList<>();
    String text = words.text();
    String unclosed = "";
    int at = 0;
    while (at < text.length()) {
      unclosed = text.charAt(at) == '\n' ? "" : unclosed;
      int width = opening(text, at);
      boolean open = width > 0 && unclosed.indexOf(text.charAt(at)) < 0;
      int close = open ? closing(text, at, width) : -1;
      if (close < 0) {
        unclosed += open ? text.charAt(at) : "";
        at += Math.max(1, width);
        continue;
      }
      Span said = trimmed(text, at + width, close);
      if (tokensIn(words.tokens(), said) >= MIN_TOKENS) {
        quotes.add(quote(words, said, names, pack));
      }
      at = close + 1;
    }
    return quotes;
  }

  private static Span trimmed(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isSpaceChar(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isSpaceChar(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static int tokensIn(Tokens tokens, Span span) {
    return tokens.firstFrom(span.end()) - tokens.firstFrom(span.start());
  }

  /// Width of the opening mark at `at`; 0 when there is none.
  private static int opening(String text, int at) {
    char c = text.charAt(at);
    if (c == ' ' || (c > '`' && c < '«')) {
      return 0;
    }
    boolean atStart = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    if (c == '\'' || c == '`') {
      boolean twice = at + 1 < text.length() && text.charAt(at + 1) == c;
      return twice && atStart ? 2 : 0;
    }
    boolean single = c == '‘' || c == '‚' || c == '‹' || c == '›';
    boolean mark = single || "\"“„”«»「『".indexOf(c) >= 0;
    return mark && atStart ? 1 : 0;
  }

  /// Offset of the closing mark for the opening one at `at`; -1 when the line ends first.
  private static int closing(String text, int at, int width) {
    char open = text.charAt(at);
    String closers = closers(open);
    for (int i = at + width; i < text.length() && text.charAt(i) != '\n'; i++) {
      char c = text.charAt(i);
      if (closers.indexOf(c) < 0 || (width == 2 && !doubled(text, i))) {
        continue;
      }
      boolean letterAfter = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
      if (!(letterAfter && c == '’')) {
        return i;
      }
    }
    return -1;
  }

  private static boolean doubled(String text, int at) {
    return at + 1 < text.length() && text.charAt(at + 1) == text.charAt(at);
  }

  private static String closers(char open) {
    return switch (open) {
      case '“' -> "”\"";
      case '„' -> "“”\"";
      case '”' -> "”";
      case '«' -> "»";
      case '»' -> "«»";
      case '‘' -> "’";
      case '‚' -> "‘’";
      case '‹' -> "›";
      case '›' -> "‹";
      case '「' -> "」";
      case '『' -> "』";
      case '`', '\'' -> "'";
      default -> "\"";
    };
  }

  private static QuoteMention quote(
      Words words, Span said, List<NameMention> names, LanguagePack pack) {
    Span cue = null;
    Span speaker = null;
    int best = Integer.MAX_VALUE;
    for (Span around : touched(words.sentences(), said)) {
      Tokens tokens = words.tokens();
      int token = tokens.firstFrom(Math.max(around.start(), said.start() - MAX_CUE_DISTANCE));
      int end = Math.min(around.end(), said.end() + MAX_CUE_DISTANCE);
      for (; token < tokens.size() && tokens.start(token) < end; token++) {
        Span word = new Span(tokens.start(token), tokens.end(token));
        if (word.overlaps(said) || !pack.speechVerbs().containsKey(words.forms()[token])) {
          continue;
        }
        NameMention name = nearest(names, word, around, said);
        int distance = distance(word, said) + (name == null ? 0 : distance(name.span(), word));
        if (distance < best && (name != null || speaker == null)) {
          best = distance;
          cue = word;
          speaker = name == null ? null : name.span();
        }
      }
    }
    return new QuoteMention(List.of(said), QuoteKind.DIRECT, speaker, null, cue);
  }

  private static List<Span> touched(List<Span> sentences, Span said) {
    Span wide = new Span(Math.max(0, said.start() - 1), said.end() + 1);
    int found = Collections.binarySearch(sentences, wide);
    int first = Math.max(0, (found < 0 ? -found - 1 : found) - 1);
    return sentences.subList(first, sentences.size()).stream()
        .takeWhile(s -> s.start() < wide.end())
        .filter(s -> s.overlaps(wide))
        .toList();
  }

  private static @Nullable NameMention nearest(
      List<NameMention> names, Span cue, Span sentence, Span said) {
    NameMention nearest = null;
    int from = Math.max(sentence.start(), cue.start() - MAX_SPEAKER_DISTANCE - MAX_NAME);
    for (int i = ProfileBuilder.firstName(names, from); i < names.size(); i++) {
      NameMention name = names.get(i);
      if (name.first() > cue.end() + MAX_SPEAKER_DISTANCE) {
        break;
      }
      boolean candidate = sentence.contains(name.span()) && !said.overlaps(name.span());
      int distance = distance(name.span(), cue);
      if (candidate
          && distance < MAX_SPEAKER_DISTANCE
          && (nearest == null || distance < distance(nearest.span(), cue))) {
        nearest = name;
      }
    }
    return nearest;
  }

  private static int distance(Span a, Span b) {
    return Math.max(0, Math.max(a.start() - b.end(), b.start() - a.end()));
  }
}
