package org.conspectus.analyze;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.conspectus.domain.Clutter;
import org.conspectus.domain.ClutterKind;
import org.conspectus.domain.Dateline;
import org.conspectus.domain.Span;
import org.conspectus.lang.ResourceTable;
import org.conspectus.text.Folding;
import org.jspecify.annotations.Nullable;

/// Marks what is not part of what an article tells: teasers with the block they introduce, captions
/// and credits, tags, share and print lines, labels.
///
/// A line of at most [#MAX_LINE] characters is clutter when it begins with, or for `line` phrases
/// is, one of the phrases of `clutter.tsv`, whatever the language of the text. A `block` phrase
/// that stands alone takes the headline below it along, and at the end of the text what is left of
/// it. Ends of lines are looked at by [CreditTails]. Thread-safe; one pass over the lines.
final class ClutterFinder {
  /// A line of a date that ends in a full stop is a sentence when it is longer.
  private static final int MAX_DATE_LINE = 40;

  private static final String RESOURCE = "lang/clutter.tsv";
  private static final int MAX_LINE = 240;
  private static final int MAX_PHRASE = 60;
  private static final int MAX_HEADLINE = 160;
  private static final int MAX_LABEL = 30;
  private static final int MAX_CODE = 12;
  private static final int LAST_LINES = 3;
  private static final int MAX_CAPTION = 120;
  private static final int MIN_LEAD = 80;
  private static final int MIN_SENTENCE = 100;
  private static final int HEAD_LINES = 6;

  /// How much of a line a phrase must make up.
  private enum How {
    START,
    LINE,
    BLOCK,
    WORD
  }

  private record Phrase(String folded, ClutterKind kind, How how) {}

  private final Map<String, List<Phrase>> phrases;
  private final CreditTails tails;
  private final LineForms forms;

  private ClutterFinder(
      Map<String, List<Phrase>> phrases, CreditTails tails, Set<String> shareWords) {
    this.phrases = Map.copyOf(phrases);
    this.tails = tails;
    this.forms = new LineForms(shareWords);
  }

  /// With the phrases of the resource.
  static ClutterFinder standard() {
    Map<String, List<Phrase>> phrases = new HashMap<>();
    Set<String> shareWords = new HashSet<>();
    for (List<String> row : ResourceTable.read(RESOURCE, 3).rows()) {
      ClutterKind kind = ClutterKind.valueOf(row.get(0).toUpperCase(Locale.ROOT));
      How how = How.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      String folded = Folding.fold(row.get(2));
      if (how == How.WORD) {
        shareWords.add(folded);
        continue;
      }
      phrases
          .computeIfAbsent(firstWord(folded), k -> new ArrayList<>())
          .add(new Phrase(folded, kind, how));
    }
    phrases.values().forEach(list -> list.sort(Comparator.comparing(p -> -p.folded.length())));
    return new ClutterFinder(phrases, new CreditTails(Agencies.standard()), shareWords);
  }

  private static String firstWord(String folded) {
    int end = 0;
    while (end < folded.length() && Character.isLetterOrDigit(folded.charAt(end))) {
      end++;
    }
    return end == 0 && !folded.isEmpty() ? folded.substring(0, 1) : folded.substring(0, end);
  }

  /// The clutter of `text`, in order, not overlapping.
  List<Clutter> find(String text) {
    List<Span> lines = lines(text);
    List<Clutter> clutter = new ArrayList<>();
    int next = 0;
    while (next < lines.size()) {
      next = addLine(text, lines, next, clutter);
    }
    return clutter;
  }

  /// The clutter and the words of the dateline, in order.
  static List<Clutter> with(String text, List<Clutter> clutter, @Nullable Dateline dateline) {
    if (dateline == null
        || isSentence(dateline.span().of(text))
        || clutter.stream().anyMatch(c -> c.span().overlaps(dateline.span()))) {
      return clutter;
    }
    List<Clutter> all = new ArrayList<>(clutter);
    all.add(new Clutter(dateline.span(), ClutterKind.DATELINE));
    all.sort(Comparator.comparing(Clutter::span));
    return List.copyOf(all);
  }

  /// A date may come from a sentence of the report, which is no clutter.
  private static boolean isSentence(String words) {
    return words.length() > MAX_DATE_LINE && words.strip().endsWith(".");
  }

  /// The lines with text, without the white space around them.
  private static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      Span line = trimmed(text, start, end);
      if (line.length() > 0) {
        lines.add(line);
      }
      start = end + 1;
    }
    return lines;
  }

  private static Span trimmed(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }

  /// Adds what is clutter of one line, and of those it introduces; returns the line to go on with.
  private int addLine(String text, List<Span> lines, int index, List<Clutter> clutter) {
    Span line = lines.get(index);
    Phrase phrase = line.length() <= MAX_LINE ? phrase(text, line) : null;
    if (phrase != null) {
      boolean alone = line.length() <= phrase.folded.length() + 4;
      boolean heading = phrase.how == How.BLOCK && alone;
      boolean picture = phrase.kind == ClutterKind.CREDIT && !isByline(phrase.folded);
      if (picture && index < lines.size() - 1) {
        addCaptionAbove(text, lines, index, clutter);
      }
      List<Clutter> credit =
          phrase.kind == ClutterKind.CAPTION ? tails.find(text, line, false) : List.of();
      if (credit.size() > 1) {
        clutter.addAll(credit);
      } else {
        clutter.add(new Clutter(line, heading ? ClutterKind.LABEL : phrase.kind));
      }
      return heading ? addBlock(text, lines, index + 1, clutter) : index + 1;
    }
    List<Clutter> parts = parts(text, lines, index);
    boolean credit =
        parts.size() == 1
            && parts.getFirst().kind() == ClutterKind.CREDIT
            && parts.getFirst().span().equals(line);
    if (credit) {
      addCaptionAbove(text, lines, index, clutter);
    }
    clutter.addAll(parts);
    return index + 1;
  }

  /// Whether the credit is one of the report, not of a picture.
  private static boolean isByline(String phrase) {
    boolean picture = phrase.startsWith("photo") || phrase.startsWith("picture");
    return (phrase.endsWith(" by") && !picture)
        || phrase.startsWith("mit ")
        || phrase.startsWith("met ")
        || phrase.startsWith("con ")
        || phrase.startsWith("com ")
        || phrase.startsWith("avec ")
        || phrase.startsWith("reda")
        || phrase.startsWith("additional")
        || phrase.startsWith("zusatzlich");
  }

  /// What of a line is clutter by its form or by how it ends.
  private List<Clutter> parts(String text, List<Span> lines, int index) {
    Span line = lines.get(index);
    Clutter section = index == 0 ? sectionLabel(text, line) : null;
    ClutterKind form = forms.kind(text, lines, index);
    boolean code = index >= lines.size() - LAST_LINES && index > 0 && isCode(text, line);
    if (code) {
      return List.of(new Clutter(line, ClutterKind.LABEL));
    }
    if (form != null) {
      return List.of(new Clutter(line, form));
    }
    if (section != null) {
      return List.of(section);
    }
    if (tails.isDateline(text, line)) {
      return List.of(new Clutter(line, ClutterKind.DATELINE));
    }
    Span head = index < HEAD_LINES ? DatelineHeads.find(text, line) : null;
    return head != null
        ? List.of(new Clutter(head, ClutterKind.DATELINE))
        : tails.find(text, line, index == lines.size() - 1);
  }

  /// Takes a short sentence right above, if it is not the first line, a credit for the caption of
  /// the same picture.
  private static void addCaptionAbove(
      String text, List<Span> lines, int index, List<Clutter> clutter) {
    if (index < 2) {
      return;
    }
    Span above = lines.get(index - 1);
    boolean free = clutter.isEmpty() || clutter.getLast().span().end() <= above.start();
    if (free
        && above.length() <= MAX_CAPTION
        && isBeside(text, above, lines.get(index))
        && isOneSentence(text, above)) {
      clutter.add(new Clutter(above, ClutterKind.CAPTION));
    }
  }

  private static boolean isOneSentence(String text, Span line) {
    for (int at = line.start(); at + 2 < line.end(); at++) {
      boolean end = ".!?".indexOf(text.charAt(at)) >= 0 && text.charAt(at + 1) == ' ';
      if (end && Character.isUpperCase(text.charAt(at + 2)) && at - line.start() > 3) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Phrase phrase(String text, Span line) {
    int start = line.start();
    while ((start < line.end() && "-–—•*·►▶>→#[(|".indexOf(text.charAt(start)) >= 0)
        || (start < line.end() && isSpace(text.charAt(start)))) {
      start++;
    }
    String folded = Folding.fold(text, start, Math.min(line.end(), start + MAX_PHRASE));
    List<Phrase> candidates = phrases.get(firstWord(folded));
    if (candidates == null) {
      return null;
    }
    for (Phrase phrase : candidates) {
      boolean matches =
          phrase.how == How.LINE
              ? line.end() - start <= MAX_PHRASE && isWhole(folded, phrase.folded)
              : folded.startsWith(phrase.folded) && endsWord(folded, phrase.folded);
      if (matches && !(phrase.how == How.BLOCK && isSentence(text, start, line, phrase))) {
        return phrase;
      }
    }
    return null;
  }

  /// Whether the phrase only begins a sentence (`Zum Thema Heizung berät …`).
  private static boolean isSentence(String text, int start, Span line, Phrase phrase) {
    int behind = start + phrase.folded.length();
    return line.length() > MIN_SENTENCE
        && text.charAt(line.end() - 1) == '.'
        && behind < line.end()
        && !phrase.folded.endsWith(":")
        && ":-–—|>".indexOf(text.charAt(behind)) < 0
        && !text.startsWith(" :", behind);
  }

  /// Whether nothing but signs and digits follows the phrase.
  private static boolean isWhole(String line, String phrase) {
    if (!line.startsWith(phrase)) {
      return false;
    }
    for (int at = phrase.length(); at < line.length(); at++) {
      if (Character.isLetter(line.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  private static boolean endsWord(String line, String phrase) {
    return line.length() == phrase.length()
        || !Character.isLetter(phrase.charAt(phrase.length() - 1))
        || !Character.isLetter(line.charAt(phrase.length()));
  }

  /// Marks the headlines a teaser stands above; returns the line to go on with.
  private int addBlock(String text, List<Span> lines, int from, List<Clutter> clutter) {
    int next = from;
    while (next < lines.size()) {
      Span line = lines.get(next);
      boolean first = next == from;
      boolean beside = first || isListed(text, line) || isBeside(text, lines.get(next - 1), line);
      if (line.length() > MAX_HEADLINE
          || !beside
          || text.charAt(line.end() - 1) == '.'
          || (!first && endsSentence(text, line))
          || phrase(text, line) != null) {
        break;
      }
      clutter.add(new Clutter(line, ClutterKind.TEASER));
      next++;
    }
    if (next > from
        && next == lines.size() - 1
        && lines.get(next).length() >= MIN_LEAD
        && phrase(text, lines.get(next)) == null
        && !endsSentence(text, lines.get(next - 1))) {
      clutter.add(new Clutter(lines.get(next), ClutterKind.TEASER));
      next++;
    }
    return next;
  }

  private static boolean isListed(String text, Span line) {
    return "-–—•*·►▶>→".indexOf(text.charAt(line.start())) >= 0;
  }

  /// Whether no empty line stands between the two and the second is as short as a headline.
  private static boolean isBeside(String text, Span above, Span line) {
    int ends = 0;
    for (int at = above.end(); at < line.start(); at++) {
      ends += text.charAt(at) == '\n' ? 1 : 0;
    }
    return ends == 1;
  }

  private static boolean endsSentence(String text, Span line) {
    return ".!?”\"»".indexOf(text.charAt(line.end() - 1)) >= 0;
  }

  /// A section's name at the end of the headline (`… | Abroad`).
  private static @Nullable Clutter sectionLabel(String text, Span line) {
    int bar = text.lastIndexOf('|', line.end() - 1);
    boolean fits =
        bar > line.start() + MAX_CODE
            && line.end() - bar <= MAX_LABEL
            && text.charAt(bar - 1) == ' '
            && text.charAt(line.end() - 1) != '.';
    return fits ? new Clutter(new Span(bar, line.end()), ClutterKind.LABEL) : null;
  }

  /// Whether the line is a page's own mark: one word of letters, digits and a hyphen.
  private static boolean isCode(String text, Span line) {
    if (line.length() > MAX_CODE) {
      return false;
    }
    boolean digit = false;
    boolean letter = false;
    boolean hyphen = false;
    for (int at = line.start(); at < line.end(); at++) {
      char c = text.charAt(at);
      digit |= Character.isDigit(c);
      letter |= Character.isLetter(c);
      hyphen |= c == '-' || c == '_';
      if (!Character.isLetterOrDigit(c) && c != '-' && c != '_') {
        return false;
      }
    }
    return digit && letter && hyphen;
  }
}
