package org.conspectus.analyze.clutter;

import java.util.List;
import java.util.Set;
import org.conspectus.analyze.clutter.ClutterPhrases.How;
import org.conspectus.domain.ClutterKind;
import org.conspectus.domain.Span;
import org.conspectus.text.Folding;
import org.jspecify.annotations.Nullable;

/// Tells lines that are clutter by their form in any language: trails of sections (`Sport |
/// Rugby`), a word above the text, arrows before a teaser, counters (`0:00 / 3:41`), rows of share
/// words, tags below the text, and credits of a name and an agency (`Ann Lee/Lake Press`).
///
/// Thread-safe; looks at one line and the places of the others.
final class LineForms {
  private static final int MAX_TRAIL = 70;
  private static final int MAX_SECTION = 25;
  private static final int MAX_SECTION_WORDS = 4;
  private static final int MAX_TRAIL_WORDS = 6;
  private static final int MAX_KICKER = 20;
  private static final int MAX_KICKERS = 3;
  private static final int MIN_BODY = 40;
  private static final int MAX_TEASER = 160;
  private static final int MAX_READ = 20;
  private static final int MAX_COUNTER = 16;
  private static final int MAX_COUNTER_LETTERS = 4;
  private static final int MAX_LOOKED_AT = 220;
  private static final int MAX_SHARE = 80;
  private static final int MAX_TAGS = 60;
  private static final int MAX_TAG_WORDS = 7;
  private static final int MIN_LINES = 4;
  private static final int EDGE_LINES = 8;
  private static final int LAST_LINES = 4;
  private static final int MAX_BELOW = 4;
  private static final int MAX_TAG = 30;
  private static final int LOOKED_AT = 9;
  private static final int MIN_SENTENCE = 25;
  private static final int MAX_CREDIT = 50;
  private static final int MAX_CREDIT_WORDS = 6;
  private static final int DATE_DIGITS = 6;
  private static final int MAX_COUNTED = 4;
  private static final int MAX_DATE = 45;
  private static final int MAX_DATE_WORDS = 7;
  private static final int MAX_DATED_WORDS = 10;
  private static final String[] AGO = {" ago", " geleden", " fa", " atras"};
  private static final String ENDS = ".!?…:;,”“\"»')";
  private static final String[] ARROWS = {"→", "►", "▶", ">>", "++", "+ ", "➡", "⇒"};
  private static final String[] TRAILS = {" > ", " » ", " › ", " / ", " | ", " · ", " & "};
  private static final Set<String> HOMES =
      Set.of("home", "startseite", "inicio", "accueil", "sei", "estas", "vous", "voce", "u");

  private final ClutterPhrases phrases;
  private final Set<String> shareWords;
  private final Set<String> fillers;
  private final Bylines bylines;
  private final Pleas pleas;

  LineForms(ClutterPhrases phrases, Agencies agencies) {
    this.phrases = phrases;
    this.shareWords = phrases.words(How.WORD);
    this.fillers = phrases.words(How.FILLER);
    this.bylines = new Bylines(phrases.words(How.BYLINE), agencies);
    this.pleas = new Pleas(phrases.words(How.OPENER), phrases.words(How.CHANNEL));
  }

  /// The kind of the line at `index`; null when its form tells nothing.
  @Nullable ClutterKind kind(String text, List<Span> lines, int index) {
    Span line = lines.get(index);
    if (line.length() > MAX_LOOKED_AT) {
      return null;
    }
    if (isArrow(text, line)) {
      return ClutterKind.TEASER;
    }
    String folded = Folding.fold(line.of(text));
    if (line.length() <= MAX_SHARE && isShareRow(folded)) {
      return ClutterKind.SHARE;
    }
    if (isHashtags(text, line)) {
      return ClutterKind.TAG;
    }
    if (isByAuthor(text, lines, index)) {
      return ClutterKind.CREDIT;
    }
    if (isCounter(text, line) || (index <= 1 && isTrail(text, line))) {
      return ClutterKind.LABEL;
    }
    if (isDateLine(text, line, folded)) {
      return ClutterKind.DATELINE;
    }
    if (pleas.isPlea(folded)) {
      return ClutterKind.SHARE;
    }
    if (isKicker(text, lines, index)) {
      return ClutterKind.LABEL;
    }
    if (isTagBelow(text, lines, index)) {
      return ClutterKind.TAG;
    }
    boolean last = index == lines.size() - 1 && lines.size() >= MIN_LINES;
    return index > 0 && !last && isCredit(text, line)
        ? ClutterKind.CREDIT
        : edgePhrase(folded, lines, index);
  }

  /// The kind of a phrase somewhere in one of the first or last few lines.
  private @Nullable ClutterKind edgePhrase(String folded, List<Span> lines, int index) {
    Span line = lines.get(index);
    boolean edge = index < EDGE_LINES || index >= lines.size() - EDGE_LINES;
    if (!edge || line.length() > MAX_TEASER) {
      return null;
    }
    return phrases.within(folded.replace('’', '\''));
  }

  /// A byline near the start or the end, the bare name above a date, or signs at the end.
  boolean isByAuthor(String text, List<Span> lines, int index) {
    Span line = lines.get(index);
    int left = lines.size() - 1 - index;
    boolean edge = index < EDGE_LINES || left < LAST_LINES;
    if (edge && lines.size() > 2 && bylines.isByline(text, line)) {
      return true;
    }
    if (index > 0 && left < 2 && lines.size() >= MIN_LINES && Bylines.areSigns(text, line)) {
      return true;
    }
    return index > 0
        && index < EDGE_LINES
        && left > 1
        && Bylines.isPerson(text, line)
        && isDateLine(text, lines.get(index + 1), null);
  }

  /// The last lines of few words without an end, below a text of sentences.
  private static boolean isTagBelow(String text, List<Span> lines, int index) {
    if (index < lines.size() - MAX_BELOW || index < 2 || lines.size() < MIN_LINES) {
      return false;
    }
    for (int i = index; i < lines.size(); i++) {
      boolean isShort = i == lines.size() - 1 || lines.get(i).length() <= MAX_TAG;
      if (!isShort || !isTags(text, lines.get(i))) {
        return false;
      }
    }
    return isProse(text, lines);
  }

  private static boolean isHashtags(String text, Span line) {
    if (text.charAt(line.start()) != '#' || line.length() > MAX_SHARE) {
      return false;
    }
    for (String word : line.of(text).split(" +", -1)) {
      if (!word.startsWith("#") || word.length() < 2) {
        return false;
      }
    }
    return true;
  }

  /// `Donderdag 8 februari, 06:00`, `14.05.2024 20:11`, `2 hours ago`.
  private static boolean isDateLine(String text, Span line, @Nullable String known) {
    if (line.length() > MAX_DATE || ENDS.indexOf(text.charAt(line.end() - 1)) >= 0) {
      return false;
    }
    String folded = known == null ? Folding.fold(line.of(text)) : known;
    String[] words = folded.split(" +", -1);
    boolean ago = false;
    for (String end : AGO) {
      ago |=
          folded.endsWith(end)
              && Character.isDigit(words[words.length - 3 < 0 ? 0 : words.length - 3].charAt(0));
    }
    boolean clock = false;
    int digits = 0;
    for (int at = 1; at + 2 < folded.length(); at++) {
      clock |=
          folded.charAt(at) == ':'
              && Character.isDigit(folded.charAt(at - 1))
              && Character.isDigit(folded.charAt(at + 1))
              && Character.isDigit(folded.charAt(at + 2));
      digits += Character.isDigit(folded.charAt(at)) ? 1 : 0;
    }
    int most = digits >= DATE_DIGITS ? MAX_DATED_WORDS : MAX_DATE_WORDS;
    return ago || (clock && digits >= 3 && words.length > 1 && words.length <= most);
  }

  private static boolean isArrow(String text, Span line) {
    for (String arrow : ARROWS) {
      if (line.length() <= MAX_TEASER && text.startsWith(arrow, line.start())) {
        return true;
      }
    }
    return false;
  }

  /// `Wirtschaft > Unternehmen`, `Startseite Lokales Celle`.
  private static boolean isTrail(String text, Span line) {
    if (line.length() > MAX_TRAIL || ENDS.indexOf(text.charAt(line.end() - 1)) >= 0) {
      return false;
    }
    String words = line.of(text);
    String[] spaced = words.split(" ", -1);
    if (HOMES.contains(Folding.fold(spaced[0]))
        && spaced.length > 1
        && spaced.length <= MAX_TRAIL_WORDS
        && Character.isUpperCase(spaced[spaced.length - 1].codePointAt(0))
        && isTitled(spaced)) {
      return true;
    }
    for (String trail : TRAILS) {
      if (words.contains(trail) && areSections(words, trail)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTitled(String[] words) {
    for (String word : words) {
      if (!word.isEmpty() && Character.isLowerCase(word.codePointAt(0))) {
        return false;
      }
    }
    return true;
  }

  private static boolean areSections(String words, String separator) {
    int start = 0;
    while (start <= words.length()) {
      int next = words.indexOf(separator, start);
      String part = words.substring(start, next < 0 ? words.length() : next).strip();
      boolean section =
          !part.isEmpty()
              && part.length() <= MAX_SECTION
              && part.split(" ", -1).length <= MAX_SECTION_WORDS
              && Character.isUpperCase(part.codePointAt(0));
      if (!section) {
        return false;
      }
      start = next < 0 ? words.length() + 1 : next + separator.length();
    }
    return true;
  }

  /// One word above the text.
  private static boolean isKicker(String text, List<Span> lines, int index) {
    if (index > MAX_KICKERS || lines.size() <= index + 2) {
      return false;
    }
    for (int i = 0; i <= index; i++) {
      if (!isWord(text, lines.get(i))) {
        return false;
      }
    }
    Span next = lines.get(index + 1);
    boolean row = index > 0 || isWord(text, next);
    return next.length() >= MIN_BODY
        || isDateLine(text, next, null)
        || (row && lines.size() >= MIN_LINES && next.length() <= MIN_BODY);
  }

  private static boolean isWord(String text, Span line) {
    if (line.length() > MAX_KICKER) {
      return false;
    }
    for (int at = line.start(); at < line.end(); at++) {
      char c = text.charAt(at);
      if (!Character.isLetter(c) && c != '-' && c != '’' && c != '\'') {
        return false;
      }
    }
    return line.length() > 2;
  }

  /// `0:00 / 3:41`, `1 van 6`.
  private static boolean isCounter(String text, Span line) {
    int digits = 0;
    int letters = 0;
    int marks = 0;
    for (int at = line.start(); at < line.end() && line.length() <= MAX_COUNTER; at++) {
      char c = text.charAt(at);
      digits += Character.isDigit(c) ? 1 : 0;
      letters += Character.isLetter(c) ? 1 : 0;
      marks += c == ':' || c == '/' ? 1 : 0;
    }
    String[] words = line.length() > MAX_READ ? new String[0] : line.of(text).split(" ", -1);
    if (words.length > 1
        && Folding.fold(words[1]).startsWith("min")
        && isFigure(words[0].replace("'", ""))) {
      return true;
    }
    boolean joined = marks > 0 || letters > 1;
    return digits >= 2
        && digits <= (letters > 0 ? MAX_COUNTED : DATE_DIGITS)
        && letters <= MAX_COUNTER_LETTERS
        && joined
        && Character.isDigit(text.charAt(line.start()))
        && Character.isDigit(text.charAt(line.end() - 1));
  }

  private static boolean isFigure(String word) {
    for (int at = 0; at < word.length(); at++) {
      if (!Character.isDigit(word.charAt(at))) {
        return false;
      }
    }
    return !word.isEmpty();
  }

  private boolean isShareRow(String folded) {
    int words = 0;
    int shared = 0;
    int at = 0;
    while (at < folded.length()) {
      int end = at;
      while (end < folded.length() && Character.isLetterOrDigit(folded.charAt(end))) {
        end++;
      }
      String word = folded.substring(at, end);
      boolean shares = shareWords.contains(word);
      if (end > at && !shares && !fillers.contains(word)) {
        return false;
      }
      shared += shares ? 1 : 0;
      words += end > at ? 1 : 0;
      at = end + 1;
    }
    return words > 1 && shared > 0;
  }

  /// A last line of a few words without an end, below a text of sentences.
  private static boolean isTags(String text, Span line) {
    if (line.length() > MAX_TAGS || ENDS.indexOf(text.charAt(line.end() - 1)) >= 0) {
      return false;
    }
    String[] words = line.of(text).split(" ", -1);
    boolean opens = Character.isUpperCase(text.codePointAt(line.start()));
    return (opens || text.charAt(line.start()) == '#') && words.length <= MAX_TAG_WORDS;
  }

  private static boolean isProse(String text, List<Span> lines) {
    int sentences = 0;
    for (int i = Math.max(0, lines.size() - LOOKED_AT); i < lines.size() - 1; i++) {
      Span line = lines.get(i);
      boolean ends = ".!?”\"»“".indexOf(text.charAt(line.end() - 1)) >= 0;
      sentences += ends && line.length() > MIN_SENTENCE ? 1 : 0;
    }
    return sentences >= 2;
  }

  /// `Ann Lee/Lake Press`, `(Ann Lee / Lake Press)`, `| ANN LEE`.
  private static boolean isCredit(String text, Span line) {
    if (line.length() > MAX_CREDIT) {
      return false;
    }
    String words = line.of(text);
    boolean bracket = words.startsWith("(") && words.endsWith(")");
    boolean bar = words.startsWith("| ");
    boolean slash = words.indexOf('/') > 0 && !bracket;
    if (!bracket && !bar && !slash) {
      return false;
    }
    String bare = bracket ? words.substring(1, words.length() - 1) : words.substring(bar ? 2 : 0);
    String[] names = bare.replace('/', ' ').strip().split(" +", -1);
    if (names.length > MAX_CREDIT_WORDS || (bar && names.length < 2)) {
      return false;
    }
    for (String name : names) {
      if (name.isEmpty() || !Character.isUpperCase(name.codePointAt(0)) || name.endsWith(",")) {
        return false;
      }
    }
    return ENDS.indexOf(bare.charAt(bare.length() - 1)) < 0;
  }
}
