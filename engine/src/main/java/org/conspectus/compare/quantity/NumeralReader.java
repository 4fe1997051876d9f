package org.conspectus.compare.quantity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.conspectus.compare.reading.Cue;
import org.conspectus.compare.reading.Hit;
import org.conspectus.compare.reading.Telling;
import org.conspectus.domain.Tokens;
import org.jspecify.annotations.Nullable;

/// Reads numbers in figures and words: `1.200`, `1,200`, `1 200`, `2,4 Milliarden`,
/// `zweihundertvierzig`, `una sessantina`. Confined to one account.
final class NumeralReader {
  private static final int GROUP = 3;
  private static final int MAX_PARTS = 5;
  private static final int TEN = 10;
  private static final int HUNDRED = 100;
  private static final int THOUSAND = 1000;

  /// Up to here a whole number is taken to be exact.
  private static final int EXACT = 20;

  private static final int LONGEST_WORD = 60;
  private static final double MAX_SPREAD = 3;
  private static final Set<String> BETWEEN =
      Set.of("between", "tussen", "zwischen", "entre", "tra", "fra");
  private static final Set<String> ONE = Set.of("a", "een", "eine", "un", "una", "um");
  private static final Set<String> TO = Set.of("to", "tot", "bis", "a");
  private static final int SHORTEST_PART = 2;

  /// `settantun anni`.
  private static final String ELIDED = "un";

  private static final double LARGEST = 1e15;
  private static final char ASCII = 127;

  /// Half a one more at the end of a compound.
  private static final List<String> HALVES =
      List.of("einhalb", "eneenhalf", "eneenhalve", "enhalf", "enhalve");

  private final Telling telling;
  private final Map<String, Double> numbers;
  private final boolean pointIsDecimal;

  NumeralReader(Telling telling) {
    this.telling = telling;
    this.numbers = telling.pack().numbers();
    this.pointIsDecimal = telling.pack().language().code().equals("en");
  }

  /// The number that begins at a token; null when none does.
  @Nullable Numeral at(int token) {
    Hit about = exactly(token, Cue.ABOUT);
    if (about != null) {
      return rough(1, about);
    }
    Hit vague = exactly(token, Cue.VAGUE);
    if (vague != null) {
      return new Numeral(0, 0, vague.next(), true, true, false);
    }
    boolean figures = telling.tokens().kind(token) == Tokens.Kind.NUMBER;
    Numeral numeral = figures ? figures(token) : words(token);
    if (numeral == null) {
      return null;
    }
    Hit dozens = follows(numeral.next()) ? exactly(numeral.next(), Cue.ABOUT) : null;
    return dozens == null ? withHalf(ofScale(numeral)) : rough(numeral.value(), dozens);
  }

  /// A number of rough ones, as `two dozen`.
  private static Numeral rough(double count, Hit about) {
    double value = count * Double.parseDouble(about.sense().value());
    return new Numeral(value, value / 2, about.next(), true, false, false);
  }

  /// A part of a scale, `half a million`.
  private Numeral ofScale(Numeral numeral) {
    int at = numeral.next();
    boolean article = numeral.isFraction() && follows(at + 1) && ONE.contains(form(at));
    double scale = article ? numbers.getOrDefault(form(at + 1), 0d) : 0;
    if (scale < THOUSAND) {
      return numeral;
    }
    double value = numeral.value() * scale;
    return new Numeral(value, scale / TEN, at + 2, false, false, false);
  }

  private boolean follows(int token) {
    return token > 0
        && token < telling.tokens().size()
        && telling.sentenceOf()[token] == telling.sentenceOf()[token - 1];
  }

  /// The value of the figures or first words of a number without its scale; 0 for none.
  double unscaled(int token) {
    Parsed parsed = telling.tokens().kind(token) == Tokens.Kind.NUMBER ? parse(form(token)) : null;
    return parsed == null ? word(form(token)) : parsed.value;
  }

  /// The number or range of numbers that begins at a token; null when none does.
  @Nullable Numeral in(int token) {
    Numeral first = at(token);
    int size = telling.tokens().size();
    if (first == null || first.isVague() || first.next() + 1 >= size) {
      return first;
    }
    int joint = first.next();
    String text = telling.text();
    char gap = text.charAt(telling.tokens().end(joint - 1));
    boolean dash =
        (gap == '-' || gap == '–')
            && telling.tokens().start(joint) - telling.tokens().end(joint - 1) == 1;
    Hit before = token == 0 ? null : exactly(token - 1, Cue.RANGE);
    boolean to = TO.contains(form(joint)) && exactly(joint, Cue.TO) != null;
    boolean between =
        before != null
            && exactly(joint, Cue.TO) != null
            && (!isJoint(form(joint)) || BETWEEN.contains(form(token - 1)));
    boolean word = (to || between) && isClose(joint);
    Numeral second = dash ? at(joint) : word ? at(joint + 1) : null;
    boolean range =
        second != null
            && second.value() > first.value()
            && second.value() <= MAX_SPREAD * first.value()
            && telling.sentenceOf()[second.next() - 1] == telling.sentenceOf()[token];
    return range && second != null ? second.after(first) : first;
  }

  private @Nullable Hit exactly(int token, Cue cue) {
    return telling.hit(token, token + 1, cue);
  }

  private String form(int token) {
    return telling.words().forms()[token];
  }

  private int end(int sentence) {
    return telling.endToken(sentence);
  }

  private @Nullable Numeral figures(int token) {
    Parsed parsed = parse(form(token));
    if (parsed == null) {
      return null;
    }
    int next = token + 1;
    double value = parsed.value;
    while (parsed.decimals == 0 && next < end(telling.sentenceOf()[token]) && isGroup(next)) {
      value = value * THOUSAND + Double.parseDouble(form(next));
      next++;
    }
    double step = parsed.decimals > 0 ? Math.pow(TEN, -parsed.decimals) : step(value);
    double scale = scale(parsed.tail);
    return scale > 1
        ? new Numeral(value * scale, wide(value, step) * scale, next, false, false, false)
        : scaled(value, step, next);
  }

  /// Whether a token is three figures set off by a space only.
  private boolean isGroup(int token) {
    Tokens tokens = telling.tokens();
    if (tokens.start(token) - tokens.end(token - 1) != 1 || form(token).length() != GROUP) {
      return false;
    }
    char gap = telling.text().charAt(tokens.end(token - 1));
    boolean space = gap == '\u00a0' || gap == '\u202f' || gap == ' ' || gap == '\u2009';
    return space
        && form(token).chars().allMatch(Character::isDigit)
        && form(token - 1).length() <= GROUP
        && form(token - 1).chars().allMatch(Character::isDigit);
  }

  /// A number with the word for half a one more behind it, if there is one.
  private Numeral withHalf(Numeral numeral) {
    int next = numeral.next();
    Hit half = next < telling.tokens().size() ? exactly(next, Cue.HALF) : null;
    boolean follows = half != null && telling.sentenceOf()[next] == telling.sentenceOf()[next - 1];
    if (half == null || !follows || numeral.isVague() || numeral.isFraction()) {
      return numeral;
    }
    double one = 1;
    while (numeral.value() >= one * THOUSAND && numeral.value() % (one * THOUSAND) == 0) {
      one *= THOUSAND;
    }
    double value = numeral.value() + one / 2;
    return new Numeral(value, one / TEN, half.next(), numeral.isRough(), false, false);
  }

  private record Parsed(double value, int decimals, String tail) {}

  private @Nullable Parsed parse(String form) {
    StringBuilder digits = new StringBuilder();
    int decimals = -1;
    int i = 0;
    for (; i < form.length(); i++) {
      char c = form.charAt(i);
      if (c >= '0' && c <= '9') {
        digits.append(c);
        decimals += decimals >= 0 ? 1 : 0;
      } else if ((c == '.' || c == ',') && decimals < 0) {
        if (!isGrouping(form, i)) {
          digits.append('.');
          decimals = 0;
        }
      } else if (c != '\'' && c != '’') {
        break;
      }
    }
    boolean tooLong = digits.length() > 15 || digits.isEmpty();
    return tooLong
        ? null
        : new Parsed(
            Double.parseDouble(digits.toString()), Math.max(0, decimals), form.substring(i));
  }

  /// Whether a separator groups thousands: three figures follow it, and it is not the language's
  /// decimal sign with only that one group behind a zero.
  private boolean isGrouping(String form, int at) {
    int digits = 0;
    while (at + 1 + digits < form.length() && Character.isDigit(form.charAt(at + 1 + digits))) {
      digits++;
    }
    boolean decimalSign = form.charAt(at) == '.' ? pointIsDecimal : !pointIsDecimal;
    boolean zero = at == 1 && form.charAt(0) == '0';
    return digits == GROUP && !zero && !(decimalSign && at > GROUP);
  }

  private static double scale(String tail) {
    return switch (tail) {
      case "m", "mn", "mln", "mio" -> 1e6;
      case "bn", "mrd", "md", "b" -> 1e9;
      case "k", "mila", "mil" -> 1e3;
      default -> 1;
    };
  }

  /// With a word of scale behind it, if there is one.
  private Numeral scaled(double value, double step, int next) {
    int sentenceEnd = next < telling.tokens().size() ? end(telling.sentenceOf()[next - 1]) : next;
    double scale = 1;
    int at = next;
    if (at < sentenceEnd) {
      Hit hit = exactly(at, Cue.SCALE);
      double word = numbers.getOrDefault(form(at), 0d);
      if (hit != null) {
        scale = Double.parseDouble(hit.sense().value());
        at = hit.next();
      } else if (word >= HUNDRED) {
        scale = word;
        at++;
      }
    }
    return new Numeral(
        value * scale, scale > 1 ? wide(value, step) * scale : step, at, false, false, false);
  }

  private static double wide(double value, double step) {
    return Math.min(step, Math.max(value, 1));
  }

  private @Nullable Numeral words(int token) {
    int end = end(telling.sentenceOf()[token]);
    int next = hyphenated(token, end);
    double value =
        next > token + 1 ? numbers.getOrDefault(joined(token, next), 0d) : word(form(token));
    if (value <= 0 || (value < 1 && isAccented(token))) {
      return null;
    }
    Sum sum = new Sum(value);
    while (next < end) {
      boolean and = isJoint(form(next)) && next + 1 < end;
      double add = word(form(and ? next + 1 : next));
      if (add < 1 || !isClose(next) || !sum.take(add, and)) {
        break;
      }
      next += and ? 2 : 1;
    }
    value = sum.value();
    boolean article = value == 1 && !form(token).equals("one");
    if (article) {
      return null;
    }
    boolean fraction = value < 1;
    return new Numeral(value, fraction ? value / TEN : step(value), next, false, false, fraction);
  }

  /// A number read word by word: what stands before a scale such as thousand multiplies it.
  private static final class Sum {
    private double total;
    private double group;
    private double least = LARGEST;

    Sum(double first) {
      group = first;
      if (first >= THOUSAND) {
        total = first;
        least = first;
        group = 0;
      }
    }

    double value() {
      return total + group;
    }

    /// Takes in the next word.
    ///
    /// @param and whether a word for and stands before it
    /// @return whether it belongs to the number
    boolean take(double word, boolean and) {
      if (word >= THOUSAND) {
        boolean scales = !and && word < least && (group > 0 || total == 0);
        boolean all = !and && word > least;
        if ((!scales && !all) || value() * word > LARGEST) {
          return false;
        }
        if (all) {
          total = value() * word;
          least = word;
          group = 0;
          return true;
        }
        total += (group > 0 ? group : 1) * word;
        least = word;
        group = 0;
        return true;
      }
      if (word == HUNDRED && !and && group > 1 && group < TEN) {
        group *= HUNDRED;
        return true;
      }
      boolean first = group == 0 && total > 0;
      boolean tens = group >= HUNDRED && group % HUNDRED == 0 && word < HUNDRED;
      boolean ones = group >= 2 * TEN && group % TEN == 0 && word < TEN;
      if (!first && !tens && !ones) {
        return false;
      }
      group += word;
      return true;
    }
  }

  /// Whether a word has an accent that a word for a part has not: `medía` is no `media`.
  private boolean isAccented(int token) {
    for (int i = telling.tokens().start(token); i < telling.tokens().end(token); i++) {
      if (telling.text().charAt(i) > ASCII) {
        return true;
      }
    }
    return false;
  }

  /// The token behind the longest number written with hyphens, as `soixante-dix`.
  private int hyphenated(int token, int end) {
    int next = token + 1;
    int best = next;
    String text = telling.text();
    while (next < end
        && next - token < MAX_PARTS
        && text.charAt(telling.tokens().start(next) - 1) == '-') {
      next++;
      best = numbers.containsKey(joined(token, next)) ? next : best;
    }
    return best;
  }

  private String joined(int token, int next) {
    return String.join("-", Arrays.asList(telling.words().forms()).subList(token, next));
  }

  private boolean isClose(int token) {
    Tokens tokens = telling.tokens();
    return tokens.start(token) - tokens.end(token - 1) <= 1;
  }

  private static boolean isJoint(String form) {
    return switch (form) {
      case "and", "et", "y", "e", "en", "und" -> true;
      default -> false;
    };
  }

  /// A number word, or several written as one; 0 for none.
  private double word(String form) {
    Double known = numbers.get(form);
    if (known != null) {
      return known;
    }
    boolean compounds =
        switch (telling.pack().language().code().toLowerCase(Locale.ROOT)) {
          case "de", "nl", "it" -> true;
          default -> false;
        };
    double elided = form.endsWith(ELIDED) ? numbers.getOrDefault(form + "o", 0d) : 0;
    if (elided > 0) {
      return elided;
    }
    return compounds && form.length() <= LONGEST_WORD ? compound(form) : 0;
  }

  /// Read from the left: the longest number word first, a larger one after a smaller multiplies.
  private double compound(String form) {
    for (String half : HALVES) {
      if (form.endsWith(half)) {
        double whole = word(form.substring(0, form.length() - half.length()));
        return whole > 0 ? whole + 1.0 / 2 : 0;
      }
    }
    double total = 0;
    double group = 0;
    int at = 0;
    while (at < form.length()) {
      int end = form.length();
      Double part = null;
      while (end >= at + SHORTEST_PART && part == null) {
        part = numbers.get(form.substring(at, end));
        end -= part == null ? 1 : 0;
      }
      boolean joint = part == null && (form.startsWith("und", at) || form.startsWith("en", at));
      if ((part == null && !joint) || (part != null && part < 1)) {
        return 0;
      }
      if (part == null) {
        at += form.startsWith("und", at) ? "und".length() : "en".length();
        continue;
      }
      if (part >= THOUSAND) {
        total += Math.max(1, group) * part;
        group = 0;
      } else {
        group = part >= HUNDRED ? Math.max(1, group) * part : group + part;
      }
      at = end;
    }
    return form.endsWith("en") && numbers.get(form.substring(0, form.length() - 2)) != null
        ? 0
        : total + group;
  }

  /// What a whole number is rounded to, at most.
  private static double step(double value) {
    if (value <= EXACT || value != Math.rint(value)) {
      return value != Math.rint(value) ? value / HUNDRED : 1;
    }
    double step = 1;
    while (value % (step * TEN) == 0 && step * TEN <= value) {
      step *= TEN;
    }
    return step;
  }
}
