package org.conspectus.analyze.quotes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.conspectus.analyze.quotes.MarkedSpeech.Marked;
import org.conspectus.domain.NameMention;
import org.conspectus.domain.NameType;
import org.conspectus.domain.Span;
import org.conspectus.domain.Tokens;
import org.conspectus.lang.Words;

/// One text as the rules for quotes see it: for each token its word classes, what stands before it
/// and the quoted stretch it is part of; and the sentences, joined where a quoted stretch runs over
/// their end. Arrays are parallel to the tokens. Not to be changed after it is made.
final class Reading {
  /// What may stand between a token and the one before it, as bits.
  static final int COMMA = 1;

  static final int COLON = 1 << 1;
  static final int STOP = 1 << 2;
  static final int DASH = 1 << 3;
  static final int BRACKET = 1 << 4;
  static final int MARK = 1 << 5;
  static final int LINE = 1 << 6;
  static final int SENTENCE = 1 << 7;
  static final int HYPHEN = 1 << 8;

  /// What ends a clause.
  static final int CLAUSE = COMMA | COLON | STOP | DASH | BRACKET | MARK | LINE | SENTENCE;

  private static final int ASCII = 0x80;

  /// Quoted stretches of at most so many words may be names and titles.
  private static final int FEW = 3;

  private static final int MAX_ADJECTIVES = 3;

  private static final String MARKS = "\"“”„«»‹›「」『』‘‚";

  /// A stretch of tokens `[from, to)` that is one sentence, or several that one quoted stretch
  /// joins.
  record Unit(int from, int to) {}

  final Words words;
  final Tokens tokens;
  final QuoteLexicon lexicon;
  final List<Marked> marked;
  final int[] classes;
  final short[] before;

  /// Index of the quoted stretch a token is in; -1 outside.
  final int[] quoted;

  /// Index of the name a token is in; -1 outside.
  final int[] name;

  final List<NameMention> names;
  final List<Unit> units = new ArrayList<>();

  /// Index of the unit of each token.
  final int[] unitOf;

  Reading(Words words, List<NameMention> names, QuoteLexicon lexicon, List<Marked> marked) {
    this.words = words;
    this.tokens = words.tokens();
    this.lexicon = lexicon;
    this.marked = marked;
    this.names = names;
    this.classes = new int[tokens.size()];
    this.before = new short[tokens.size() + 1];
    this.quoted = new int[tokens.size()];
    this.name = new int[tokens.size()];
    this.unitOf = new int[tokens.size()];
    classify();
    markPhrases();
    markQuoted();
    markNames();
    readGaps();
    joinSentences();
  }

  private void classify() {
    String text = words.text();
    for (int i = 0; i < classes.length; i++) {
      boolean accented = false;
      for (int at = tokens.start(i); at < tokens.end(i) && !accented; at++) {
        accented = text.charAt(at) >= ASCII;
      }
      classes[i] = isLetters(i) ? 0 : lexicon.classes(words.forms()[i], accented);
    }
  }

  /// Whether a word of letters (`US`, `IT`) only looks like an English pronoun.
  private boolean isLetters(int token) {
    String form = words.forms()[token];
    boolean like = form.equals("us") || form.equals("it") || form.equals("who");
    return like
        && lexicon.language().equals("en")
        && Character.isUpperCase(words.text().charAt(tokens.start(token) + 1));
  }

  private void markPhrases() {
    for (int i = 0; i < classes.length; i++) {
      List<QuoteLexicon.Phrase> phrases = lexicon.phrases(words.forms()[i]);
      if (phrases != null) {
        markPhrase(i, phrases);
      }
    }
  }

  /// Gives the first word the classes of the phrase, and the others that of a preposition.
  private void markPhrase(int token, List<QuoteLexicon.Phrase> phrases) {
    for (QuoteLexicon.Phrase phrase : phrases) {
      int count = phrase.words().length;
      boolean matches = token + count <= classes.length;
      for (int k = 1; matches && k < count; k++) {
        matches = words.forms()[token + k].equals(phrase.words()[k]);
      }
      if (matches) {
        boolean verb = (phrase.classes() & QuoteLexicon.THINK) != 0;
        classes[token] = phrase.classes() | (verb ? 0 : QuoteLexicon.NO_CUE);
        Arrays.fill(classes, token + 1, token + count, QuoteLexicon.ADVERB | QuoteLexicon.NO_CUE);
      }
    }
  }

  private void markQuoted() {
    Arrays.fill(quoted, -1);
    for (int i = 0; i < marked.size(); i++) {
      Span outer = marked.get(i).outer();
      for (int t = tokens.firstFrom(outer.start());
          t < quoted.length && tokens.start(t) < outer.end();
          t++) {
        quoted[t] = i;
      }
    }
  }

  private void markNames() {
    Arrays.fill(name, -1);
    for (int i = 0; i < names.size(); i++) {
      Span span = names.get(i).span();
      for (int t = tokens.firstFrom(span.start());
          t < name.length && tokens.start(t) < span.end();
          t++) {
        if (isVerbWithin(names.get(i), t)) {
          break;
        }
        name[t] = i;
      }
    }
  }

  /// Whether a small verb of saying stands within what was taken for one name (`Ann told Bob`).
  private boolean isVerbWithin(NameMention mention, int token) {
    return mention.type() == NameType.PERSON
        && has(token, QuoteLexicon.SPEECH)
        && Character.isLowerCase(words.text().charAt(tokens.start(token)));
  }

  private void readGaps() {
    String text = words.text();
    for (int i = 0; i <= classes.length; i++) {
      int from = i == 0 ? 0 : tokens.end(i - 1);
      int to = i == classes.length ? text.length() : tokens.start(i);
      int bits = 0;
      for (int at = from; at < to; at++) {
        bits |= gap(text.charAt(at));
      }
      if (i > 0 && i < classes.length && quoted[i] != quoted[i - 1]) {
        bits |= MARK;
      }
      before[i] = (short) bits;
    }
  }

  private static int gap(char c) {
    return switch (c) {
      case ' ' -> 0;
      case ',' -> COMMA;
      case ':' -> COLON;
      case ';', '!', '?', '…' -> STOP;
      case '–', '—', '―' -> DASH;
      case '(', ')', '[', ']' -> BRACKET;
      case '\n' -> LINE;
      case '-' -> HYPHEN;
      default -> MARKS.indexOf(c) >= 0 ? MARK : 0;
    };
  }

  private void joinSentences() {
    int from = 0;
    int at = 0;
    for (Span sentence : words.sentences()) {
      int start = tokens.firstFrom(sentence.start());
      int end = tokens.firstFrom(sentence.end());
      if (start == end) {
        continue;
      }
      if (start > from && !joins(start, from)) {
        addUnit(from, start);
        from = start;
      }
      at = end;
    }
    if (at > from) {
      addUnit(from, at);
    }
  }

  private void addUnit(int from, int to) {
    before[from] |= SENTENCE;
    Arrays.fill(unitOf, from, to, units.size());
    units.add(new Unit(from, to));
  }

  /// Whether the sentence that starts at `token` goes on with the one before.
  ///
  /// @param from first token of what has been joined so far
  private boolean joins(int token, int from) {
    if ((before[token] & LINE) != 0) {
      return false;
    }
    if (quoted[token] >= 0 && quoted[token] == quoted[token - 1]) {
      return true;
    }
    if (quoted[token] >= 0 && quoted[token - 1] >= 0) {
      Span outer = marked.get(quoted[token - 1]).outer();
      int first = tokens.firstFrom(outer.start());
      int end = outer.end();
      return (first == from || (before[first] & COLON) != 0)
          && !isAttributed(end, marked.get(quoted[token]).outer().start());
    }
    int c = words.text().codePointAt(tokens.start(token));
    return quoted[token - 1] >= 0 && quoted[token] < 0 && Character.isLowerCase(c);
  }

  boolean has(int token, int bits) {
    return (classes[token] & bits) != 0;
  }

  boolean isCapital(int token) {
    return words.isCapitalized(token);
  }

  /// Whether a form of a verb of saying stands here, outside quoted stretches, as a verb.
  boolean isCue(int token) {
    return quoted[token] < 0
        && has(token, QuoteLexicon.SPEECH | QuoteLexicon.THINK)
        && !has(token, QuoteLexicon.NO_CUE)
        && name[token] < 0
        && !nominal(token);
  }

  /// Whether the form is a noun here: capitalized within a sentence, or behind a determiner.
  private boolean nominal(int token) {
    if (isCapital(token) && (before[token] & (SENTENCE | MARK | COLON)) == 0) {
      return true;
    }
    if (has(token, QuoteLexicon.NOUN)
        && token > 0
        && (before[token] & CLAUSE) == 0
        && has(token - 1, QuoteLexicon.DET | QuoteLexicon.PREPOSITION | QuoteLexicon.OF)) {
      return true;
    }
    if (has(token, QuoteLexicon.NOUN) && lexicon.language().equals("en") && endsNounPhrase(token)) {
      return true;
    }
    boolean determined =
        token > 0 && (before[token] & CLAUSE) == 0 && has(token - 1, QuoteLexicon.DET);
    boolean beforeNoun =
        token + 1 < size()
            && (before[token + 1] & CLAUSE) == 0
            && isCapital(token + 1)
            && lexicon.language().equals("de");
    if (determined && beforeNoun) {
      return true;
    }
    return determined
        && !has(token - 1, QuoteLexicon.PRONOUN | QuoteLexicon.OBJECT | QuoteLexicon.RELATIVE);
  }

  /// Whether a determiner stands a few words before the token, with nothing between that could be a
  /// subject of its own (`the biggest single challenge`).
  private boolean endsNounPhrase(int token) {
    for (int at = token - 1; at >= Math.max(0, token - MAX_ADJECTIVES); at--) {
      String form = words.forms()[at];
      boolean plural = form.endsWith("s") && !form.endsWith("ss") && !form.endsWith("ous");
      if ((before[at + 1] & CLAUSE) != 0
          || name[at] >= 0
          || plural
          || isCapital(at)
          || has(at, QuoteLexicon.PRONOUN | QuoteLexicon.AUXILIARY | QuoteLexicon.ROLE)) {
        return has(at, QuoteLexicon.DET) && !has(at, QuoteLexicon.AUXILIARY);
      }
      if (has(at, QuoteLexicon.DET)) {
        return true;
      }
    }
    return false;
  }

  Span span(int from, int to) {
    return new Span(tokens.start(from), tokens.end(to - 1));
  }

  /// Whether anything but marks, stops and space stands between two offsets.
  boolean isAttributed(int from, int to) {
    String text = words.text();
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (!space && c != '.' && MARKS.indexOf(c) < 0) {
        return true;
      }
    }
    return false;
  }

  /// Whether a quoted stretch of more than a few words begins here.
  boolean opensSpeech(int token) {
    int mark = quoted[token];
    if (mark < 0 || (token > 0 && quoted[token - 1] == mark)) {
      return false;
    }
    int end = token;
    while (end < size() && quoted[end] == mark && end - token <= FEW) {
      end++;
    }
    return end - token > FEW;
  }

  /// The span of the tokens with the marks of the quoted stretches it begins and ends with.
  Span content(int from, int to) {
    int start = tokens.start(from);
    int end = tokens.end(to - 1);
    int first = quoted[from];
    int last = quoted[to - 1];
    if (first >= 0 && (from == 0 || quoted[from - 1] != first)) {
      start = marked.get(first).outer().start();
    }
    if (last >= 0 && (to == size() || quoted[to] != last)) {
      end = Math.max(end, marked.get(last).outer().end());
    }
    return new Span(start, end);
  }

  int size() {
    return classes.length;
  }
}
