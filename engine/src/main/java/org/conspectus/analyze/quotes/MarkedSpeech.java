package org.conspectus.analyze.quotes;

import java.util.ArrayList;
import java.util.List;
import org.conspectus.domain.Span;

/// Finds what stands between quotation marks of any style.
///
/// An opening mark that is not closed on its line ends there if the next line opens again with the
/// same mark (a quote of several paragraphs) or nothing else closes it and it opens its line or
/// follows a colon; every other unclosed mark is none. Marks within others are skipped, whatever
/// their depth; in the count of depth a mark may only close its own kind. Linear: after one
/// unclosed mark of a kind no other of that kind is looked for on the line.
final class MarkedSpeech {
  /// One quoted stretch.
  ///
  /// @param said without the marks and the white space beside them
  /// @param outer with the marks
  /// @param continues whether it goes on from the paragraph before
  record Marked(Span said, Span outer, boolean continues) {}

  /// The longest stretch taken for speech when its closing mark is missing.
  private static final int MAX_UNCLOSED = 1200;

  private static final String ELIDED = " s t n m k r em ns cause til till tis twas ";

  private final String text;
  private final boolean dashes;
  private final List<Marked> found = new ArrayList<>();
  private String unclosed = "";
  private char goingOn;

  private MarkedSpeech(String text, boolean dashes) {
    this.text = text;
    this.dashes = dashes;
  }

  /// The quoted stretches of `text`, in order, not overlapping.
  ///
  /// @param dashes whether a dash at the start of a line opens speech
  static List<Marked> find(String text, boolean dashes) {
    MarkedSpeech speech = new MarkedSpeech(text, dashes);
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      speech.addLine(start, end);
      start = end + 1;
    }
    return speech.found;
  }

  private void addLine(int start, int end) {
    unclosed = "";
    int at = start;
    while (at < end && isSpace(text.charAt(at))) {
      at++;
    }
    if (at == end) {
      return;
    }
    boolean continued = goingOn != 0 && text.charAt(at) == goingOn;
    goingOn = 0;
    if (dashes && isDash(text.charAt(at)) && dialogue(at, end)) {
      return;
    }
    int first = at;
    while (at < end) {
      int width = opening(at);
      if (width == 0 || unclosed.indexOf(text.charAt(at)) >= 0) {
        at += Math.max(1, width);
        continue;
      }
      int close = closing(at, width, end);
      if (close >= 0) {
        add(at, width, close, continued && at == first);
        at = close + closeWidth(close, width);
      } else {
        at = unclosed(at, width, end, at == first && continued);
      }
    }
  }

  private int closeWidth(int close, int width) {
    return width == 2 && close + 1 < text.length() ? 2 : 1;
  }

  private void add(int open, int width, int close, boolean continued) {
    Span said = trimmed(open + width, close);
    if (said.length() > 0) {
      int end = Math.min(text.length(), close + closeWidth(close, width));
      found.add(new Marked(said, new Span(open, end), continued));
    }
  }

  /// Takes an unclosed stretch where one may be meant; returns where to go on.
  private int unclosed(int open, int width, int end, boolean continued) {
    char mark = text.charAt(open);
    unclosed += mark;
    boolean single = mark == '\'' || mark == '‘' || mark == '‚' || mark == '`';
    boolean again = opensAgain(mark, end);
    boolean lineStart = text.substring(Math.max(0, open - 1), open).isBlank() && startsLine(open);
    boolean meant = again || continued || (!single && (lineStart || followsColon(open)));
    if (!meant || (end - open > MAX_UNCLOSED && !again)) {
      return open + width;
    }
    int inner = open + width;
    while (inner < end && (opening(inner) == 0 || text.charAt(inner) != mark)) {
      inner++;
    }
    if (inner < end) {
      return open + width;
    }
    Span said = trimmed(open + width, end);
    if (said.length() == 0) {
      return end;
    }
    found.add(new Marked(said, new Span(open, end), continued));
    goingOn = again ? mark : 0;
    return end;
  }

  private boolean startsLine(int open) {
    int at = open - 1;
    while (at >= 0 && text.charAt(at) != '\n' && isSpace(text.charAt(at))) {
      at--;
    }
    return at < 0 || text.charAt(at) == '\n';
  }

  private boolean followsColon(int open) {
    int at = open - 1;
    while (at >= 0 && text.charAt(at) != '\n' && isSpace(text.charAt(at))) {
      at--;
    }
    return at >= 0 && text.charAt(at) == ':';
  }

  /// Whether the next line with text opens with the same mark.
  private boolean opensAgain(char mark, int lineEnd) {
    int at = lineEnd;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at < text.length() && text.charAt(at) == mark;
  }

  /// Speech after a dash, up to a second dash or the end of the line.
  private boolean dialogue(int dash, int end) {
    int start = dash + 1;
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    if (start == end
        || (!Character.isUpperCase(text.charAt(start))
            && "¿¡«“\"".indexOf(text.charAt(start)) < 0)) {
      return false;
    }
    int at = start;
    boolean speaking = true;
    int from = start;
    int parts = 0;
    while (at < end && !cutsDialogue(at, end)) {
      at++;
    }
    if (at == end) {
      return false;
    }
    while (at <= end) {
      boolean cut = at == end || cutsDialogue(at, end);
      if (cut && speaking) {
        int begin = from;
        while (begin < at && ".,;: ".indexOf(text.charAt(begin)) >= 0) {
          begin++;
        }
        Span said = trimmed(begin, at);
        if (said.length() > 0) {
          found.add(new Marked(said, new Span(Math.max(dash, from - 1), at), parts > 0));
        }
        parts++;
      }
      if (cut) {
        speaking = !speaking;
        from = at + 1;
      }
      at++;
    }
    return parts > 0;
  }

  private boolean cutsDialogue(int at, int end) {
    return isDash(text.charAt(at))
        && at + 1 < end
        && !(Character.isLetterOrDigit(text.charAt(at - 1))
            && Character.isLetterOrDigit(text.charAt(at + 1)));
  }

  private static boolean isDash(char c) {
    return c == '—' || c == '–' || c == '―';
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }

  private Span trimmed(int from, int to) {
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

  /// Width of the opening mark at `at`; 0 when there is none.
  private int opening(int at) {
    char c = text.charAt(at);
    if (c == ' ' || (c > '`' && c < '«')) {
      return 0;
    }
    if (c == ',') {
      boolean low = at + 2 < text.length() && text.charAt(at + 1) == ',' && followedByWord(at + 1);
      return low && (at == 0 || isSpace(text.charAt(at - 1))) ? 2 : 0;
    }
    boolean free = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    if (!free) {
      return 0;
    }
    if (c == '\'' || c == '`') {
      if (at + 1 < text.length() && text.charAt(at + 1) == c) {
        return 2;
      }
      return opensSingle(at) ? 1 : 0;
    }
    boolean afterSpace =
        at == 0 || isSpace(text.charAt(at - 1)) || "([{—–-/".indexOf(text.charAt(at - 1)) >= 0;
    return switch (c) {
      case '“', '„', '«', '‹', '「', '『', '‚', '‘' -> 1;
      case '"', '”', '»', '›' -> afterSpace || followedByWord(at) ? 1 : 0;
      default -> 0;
    };
  }

  private boolean followedByWord(int at) {
    return at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  /// Whether a plain `'` opens speech and is no apostrophe (`'s`, `'t`, `'98`).
  private boolean opensSingle(int at) {
    int end = at + 1;
    while (end < text.length() && end - at < 8 && Character.isLetter(text.charAt(end))) {
      end++;
    }
    boolean before = at == 0 || isSpace(text.charAt(at - 1)) || text.charAt(at - 1) == '(';
    return before && end > at + 1 && ELIDED.indexOf(" " + text.substring(at + 1, end) + " ") < 0;
  }

  /// Offset of the closing mark for the opening one at `at`; -1 when the line ends first.
  private int closing(int at, int width, int end) {
    char open = text.charAt(at);
    String closers = closers(open);
    boolean counts = "“«‘「『‹".indexOf(open) >= 0;
    int depth = 0;
    int last = -1;
    for (int i = at + width; i < end; i++) {
      char c = text.charAt(i);
      if (counts && c == open && opening(i) > 0) {
        depth++;
      } else if (closers.indexOf(c) >= 0 && (width == 1 || doubled(i)) && closes(i)) {
        last = i;
        if (depth-- == 0) {
          return i;
        }
      }
    }
    return last;
  }

  /// Whether the mark at `at` is no apostrophe within or after a word.
  private boolean closes(int at) {
    char c = text.charAt(at);
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    if (c == '"') {
      return !Character.isLetterOrDigit(next) || !isSpace(text.charAt(at - 1));
    }
    if (c != '’' && c != '\'') {
      return true;
    }
    boolean possessive =
        at > 0
            && text.charAt(at - 1) == 's'
            && next == ' '
            && at + 2 < text.length()
            && Character.isLowerCase(text.charAt(at + 2))
            && closesLater(at + 1);
    return !Character.isLetterOrDigit(next) && !possessive && !isSpace(text.charAt(at - 1));
  }

  /// Whether another single mark closes within the next words.
  private boolean closesLater(int from) {
    int to = Math.min(text.length(), from + 160);
    for (int i = from; i < to && text.charAt(i) != '\n' && text.charAt(i) != '‘'; i++) {
      boolean mark = text.charAt(i) == '’' || text.charAt(i) == '\'';
      if (mark && (i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1)))) {
        return true;
      }
    }
    return false;
  }

  private boolean doubled(int at) {
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
      case '`', '\'', ',' -> "'";
      default -> "\"”“";
    };
  }
}
