package org.conspectus.analyze.clutter;

import java.util.List;
import org.conspectus.domain.ClutterKind;
import org.conspectus.domain.Span;
import org.jspecify.annotations.Nullable;

/// What stands around a report that is written in sentences: short lines above the first of them
/// that are not the headline, and short lines below the last. The first paragraph is the first long
/// line that ends like a sentence; the headline is the longest line above it. Immutable; made once
/// for each text, in one pass over its lines.
final class Surroundings {
  private static final int MIN_PARAGRAPH = 70;
  private static final int MIN_LAST = 25;
  private static final int MAX_ABOVE = 14;
  private static final int MAX_SHORT = 40;
  private static final int MAX_SURE = 22;
  private static final int MAX_WORDS = 5;
  private static final int MIN_HEADLINE = 20;
  private static final int MAX_BELOW = 60;
  private static final int MAX_BELOW_WORDS = 9;
  private static final int MOST_BELOW = 15;

  /// From here on scripts have other lengths of words, and lines of other lengths.
  private static final char UNSPACED = '\u0590';

  /// Nothing is known to be around the report.
  private static final Surroundings NONE = new Surroundings(-1, -1, Integer.MAX_VALUE);

  private final int headline;
  private final int first;
  private final int last;

  private Surroundings(int headline, int first, int last) {
    this.headline = headline;
    this.first = first;
    this.last = last;
  }

  static Surroundings of(String text, List<Span> lines) {
    int first = 0;
    while (first < Math.min(MAX_ABOVE, lines.size()) && !isParagraph(text, lines.get(first))) {
      first++;
    }
    if (first >= Math.min(MAX_ABOVE, lines.size())) {
      return NONE;
    }
    int last = lines.size() - 1;
    int least = Math.max(first, lines.size() - 1 - MOST_BELOW);
    while (last > least && !isSentence(text, lines.get(last))) {
      last--;
    }
    int paragraphs = 0;
    for (int i = first; i <= last; i++) {
      paragraphs += isSentence(text, lines.get(i)) ? 1 : 0;
    }
    return paragraphs < 2 ? NONE : new Surroundings(longest(lines, first), first, last);
  }

  /// Whether the line at `index` is the first paragraph.
  boolean isFirst(int index) {
    return index == first;
  }

  /// The kind of the line at `index` by its place; null when it may belong to the report.
  @Nullable ClutterKind kind(String text, List<Span> lines, int index) {
    if (index < first && headline >= 0 && index != headline && first > 1) {
      Span line = lines.get(index);
      boolean fits =
          (line.length() <= MAX_SURE || Lines.isTitled(line.of(text)))
              && line.length() <= MAX_SHORT
              && !Lines.isEnded(text, line)
              && !isList(text, line)
              && words(text, line) <= MAX_WORDS
              && lines.get(headline).length() > line.length();
      return !fits
          ? null
          : index > headline && Bylines.isPerson(text, line)
              ? ClutterKind.CREDIT
              : ClutterKind.LABEL;
    }
    if (index > last) {
      Span line = lines.get(index);
      boolean fits =
          line.length() <= MAX_BELOW
              && !Lines.isEnded(text, line)
              && Captions.isOneSentence(text, line)
              && !isList(text, line)
              && words(text, line) <= MAX_BELOW_WORDS;
      return fits ? ClutterKind.TAG : null;
    }
    return null;
  }

  private static int longest(List<Span> lines, int first) {
    int longest = -1;
    for (int i = 0; i < first; i++) {
      boolean longer =
          longest < 0
              ? lines.get(i).length() >= MIN_HEADLINE
              : lines.get(i).length() > lines.get(longest).length();
      longest = longer ? i : longest;
    }
    return longest;
  }

  private static boolean isParagraph(String text, Span line) {
    return line.length() >= MIN_PARAGRAPH && Lines.endsSentence(text, line);
  }

  private static boolean isSentence(String text, Span line) {
    return line.length() >= MIN_LAST && Lines.endsSentence(text, line);
  }

  /// Whether the line may be one of a list of results, hours or points.
  private static boolean isList(String text, Span line) {
    boolean digit = false;
    for (int at = line.start(); at < line.end(); at++) {
      char c = text.charAt(at);
      digit |= Character.isDigit(c) || c == ':';
    }
    char opens = text.charAt(line.start());
    return digit || !Character.isLetter(opens) || opens >= UNSPACED;
  }

  private static int words(String text, Span line) {
    int words = 1;
    for (int at = line.start(); at < line.end(); at++) {
      words += text.charAt(at) == ' ' ? 1 : 0;
    }
    return words;
  }
}
