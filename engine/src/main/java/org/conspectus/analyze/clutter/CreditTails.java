package org.conspectus.analyze.clutter;

import java.util.List;
import java.util.Locale;
import org.conspectus.domain.Clutter;
import org.conspectus.domain.ClutterKind;
import org.conspectus.domain.Span;

/// Finds picture and agency credits at the end of a line: `©AFP`, `(Foto: …)`, `Photo by …`,
/// `REUTERS/…`, `(ANP/Reuters)`. A short line with a picture's credit is the picture's caption.
///
/// Thread-safe; looks at the last [#REACH] characters of a line only.
final class CreditTails {
  private static final int REACH = 130;
  private static final int MAX_CAPTION = 320;
  private static final int LAST_LINES = 3;
  private static final int MAX_SIGN = 60;
  private static final int MIN_DIGITS = 6;
  private static final int MAX_LETTERS = 40;
  private static final int MAX_NAMED = 200;
  private static final int MAX_NAMES = 4;
  private static final int MAX_SLASHED = 8;
  private static final int MIN_SENTENCE = 15;
  private static final int MIN_WORD = 3;

  private final Agencies agencies;

  CreditTails(Agencies agencies) {
    this.agencies = agencies;
  }

  /// The credit at the end of the line, and what stands before it as a caption.
  ///
  /// @param left number of lines below; an agency alone may end the report in the last few
  List<Clutter> find(String text, Span line, int left) {
    int from = Math.max(line.start(), line.end() - REACH);
    int at = sign(text, line, from);
    boolean picture = at >= 0;
    if (at < 0) {
      at = agencies(text, line, from);
      int name = namedAgency(text, line, at);
      picture = name >= 0;
      at = picture ? name : at;
    }
    if (at < 0) {
      at = PictureWords.find(text, line, from);
      picture = at >= 0;
    }
    if (at < 0) {
      at = nameTail(text, line);
      picture = at >= 0;
    }
    if (at < 0) {
      return List.of();
    }
    Span tail = new Span(at, line.end());
    boolean alone = at <= line.start() + 1;
    boolean report = left < LAST_LINES && agencies.isCredit(tail.of(text));
    boolean caption = picture && !alone && line.length() <= MAX_CAPTION && left > 0 && !report;
    Clutter credit = new Clutter(alone ? line : tail, ClutterKind.CREDIT);
    return caption
        ? List.of(new Clutter(before(text, line, at), ClutterKind.CAPTION), credit)
        : List.of(credit);
  }

  /// Offset of names that stand behind the last sentence without an end of their own (`… the
  /// trophy. Ann Lee/Lake Press`), or in brackets with a slash; -1 when there are none.
  private int nameTail(String text, Span line) {
    if (line.length() > MAX_NAMED) {
      return -1;
    }
    boolean bracket = text.charAt(line.end() - 1) == ')';
    int at = bracket ? lastOpen(text, line) : behindSentence(text, line);
    if (at <= line.start()) {
      return -1;
    }
    String tail = text.substring(at, line.end());
    boolean slash = tail.indexOf('/') > 0;
    boolean agency = agencies.isCredit(tail);
    return agency || ((!bracket || slash) && areNames(tail, slash)) ? at : -1;
  }

  /// Offset of the last opening bracket of the line; -1 when it has none.
  private static int lastOpen(String text, Span line) {
    int at = line.end() - 1;
    while (at >= line.start() && text.charAt(at) != '(') {
      at--;
    }
    return at >= line.start() ? at : -1;
  }

  /// Offset of what follows the last sentence of the line; -1 where it ends with one.
  private static int behindSentence(String text, Span line) {
    if (".!?…:;,”\"»“".indexOf(text.charAt(line.end() - 1)) >= 0) {
      return -1;
    }
    for (int at = line.end() - 2; at > line.start() + MIN_SENTENCE; at--) {
      boolean end = text.charAt(at + 1) == ' ' && ".!?".indexOf(text.charAt(at)) >= 0;
      if (end) {
        boolean word = true;
        for (int k = at - MIN_WORD; k < at; k++) {
          word &= Character.isLetter(text.charAt(k)) || "’'»”\"".indexOf(text.charAt(k)) >= 0;
        }
        return word ? at + 2 : -1;
      }
    }
    return -1;
  }

  private static boolean areNames(String tail, boolean slash) {
    String bare = tail;
    while (!bare.isEmpty() && !Character.isLetter(bare.charAt(0))) {
      bare = bare.substring(1);
    }
    String[] names = bare.replace('/', ' ').replace(")", "").strip().split(" +", -1);
    boolean capitals = names.length == 1 && names[0].equals(names[0].toUpperCase(Locale.ROOT));
    if (names.length > (slash ? MAX_SLASHED : MAX_NAMES) || (names.length == 1 && !capitals)) {
      return false;
    }
    for (String name : names) {
      boolean letters = name.indexOf(',') < 0 && name.indexOf(':') < 0;
      boolean particle = slash && name.length() <= MIN_WORD;
      boolean large = !name.isEmpty() && Character.isUpperCase(name.codePointAt(0));
      if (!(large || particle) || !letters) {
        return false;
      }
    }
    return true;
  }

  /// The line up to the credit, without what only parts the two.
  private static Span before(String text, Span line, int credit) {
    int end = credit;
    while (end > line.start() + 1 && " |–—-/".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(line.start(), end);
  }

  /// Whether the line tells date, place and agency and no more (`14/06/2023 – Oslo (AFP)`).
  boolean isDateline(String text, Span line) {
    if (line.length() > REACH) {
      return false;
    }
    int digits = 0;
    int letters = 0;
    for (int at = line.start(); at < line.end(); at++) {
      digits += Character.isDigit(text.charAt(at)) ? 1 : 0;
      letters += Character.isLetter(text.charAt(at)) ? 1 : 0;
    }
    int open = text.indexOf('(', line.start(), line.end());
    int close = open < 0 ? -1 : text.indexOf(')', open, line.end());
    return digits >= MIN_DIGITS
        && letters <= MAX_LETTERS
        && close > open
        && close < line.end()
        && agencies.isCredit(text.substring(open + 1, close));
  }

  /// Offset of a `©` near the end; -1 when there is none.
  private static int sign(String text, Span line, int from) {
    int at = line.end() - 1;
    while (at >= from && text.charAt(at) != '©') {
      at--;
    }
    if (at < from || line.end() - at > MAX_SIGN) {
      return -1;
    }
    boolean bracket = at > line.start() && text.charAt(at - 1) == '(';
    return bracket ? at - 1 : at;
  }

  /// Offset of an agency in parentheses, or of a whole line of agencies; -1 when there is none.
  private int agencies(String text, Span line, int from) {
    if (line.length() <= MAX_SIGN && agencies.isCredit(line.of(text))) {
      return line.start();
    }
    int close = line.end() - 1;
    while (close > from && ". ".indexOf(text.charAt(close)) >= 0) {
      close--;
    }
    int open = text.charAt(close) == ')' ? lastOpen(text, new Span(line.start(), close)) : -1;
    boolean credit = open >= from && agencies.isCredit(text.substring(open + 1, close));
    return credit ? open : -1;
  }

  /// Where the name of a photographer begins whose agency stands in brackets (`… at sea. Ann Lee
  /// (AFP)`), or behind a slash without an end before it (`… at sea Ann Lee/AFP`); -1 when none
  /// does.
  private int namedAgency(String text, Span line, int agency) {
    if (line.length() > MAX_NAMED) {
      return -1;
    }
    if (agency > line.start() + MIN_SENTENCE) {
      int at = Tails.nameBefore(text, line, agency);
      return at > line.start() && ".!?".indexOf(text.charAt(at - 2)) >= 0 ? at : -1;
    }
    int slash = line.end() - 1;
    while (slash > line.start() && text.charAt(slash) != '/') {
      slash--;
    }
    boolean named =
        agency < 0
            && slash > line.start() + MIN_SENTENCE
            && agencies.isCredit(text.substring(slash + 1, line.end()));
    return named ? Tails.nameBefore(text, line, slash) : -1;
  }
}
