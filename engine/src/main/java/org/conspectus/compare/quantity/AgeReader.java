package org.conspectus.compare.quantity;

import java.util.Arrays;
import java.util.Set;
import org.conspectus.compare.reading.Cue;
import org.conspectus.compare.reading.Hit;
import org.conspectus.compare.reading.Telling;
import org.conspectus.domain.NameMention;
import org.conspectus.domain.NameType;
import org.jspecify.annotations.Nullable;

/// Finds ages of named persons: `the 58-year-old Lind`, `Anna Lind, 58,`, `Anna Lind (58)`, `une
/// fillette de onze ans prénommée Anna`. Confined to one account.
final class AgeReader {
  private static final int OLDEST = 120;
  private static final int YOUNGEST_BARE = 5;
  private static final int REACH = 7;
  private static final int ADULT = 16;
  private static final String SURE = "sure";
  private static final int MAX_ROLE = 3;
  private static final Set<String> PERSON_WORDS =
      Set.of("people", "child", "woman", "soldier", "worker", "officer", "student");

  private final Telling telling;
  private final NumeralReader numerals;

  AgeReader(Telling telling, NumeralReader numerals) {
    this.telling = telling;
    this.numerals = numerals;
  }

  /// The age in the tokens of a time; null when they are none.
  @Nullable Quantity in(int first, int next) {
    for (int i = first; i < next; i++) {
      Numeral numeral = numerals.at(i);
      if (numeral != null) {
        return of(i, next, numeral);
      }
    }
    return null;
  }

  /// The age a number is; null when it is none.
  ///
  /// @param next the token behind the number and its unit
  @Nullable Quantity of(int first, int next, Numeral numeral) {
    if (numeral.value() < 1 || numeral.value() > OLDEST || numeral.isVague()) {
      return null;
    }
    int sentence = telling.sentenceOf()[first];
    int low = telling.firstToken(sentence);
    int high = telling.endToken(sentence);
    Hit before = telling.hit(Math.max(low, first - 2), first, Cue.AGE);
    Hit after = telling.hit(numeral.next(), Math.min(high, numeral.next() + 1), Cue.AGE);
    Hit sure = isSure(before) ? before : isSure(after) ? after : sureAfter(numeral.next(), high);
    int person;
    boolean old = false;
    int end = Math.max(next, after == null ? next : after.next());
    if (sure != null) {
      end = Math.max(end, sure.next());
      person = person(Math.max(low, first - REACH), Math.min(high, end + REACH), first);
    } else if (after != null) {
      person = loose(first, end, low, high);
    } else {
      person = bare(first, numeral, low);
      old = person < 0 && isBareRole(first, numeral, low);
    }
    if (person >= 0) {
      return quantity(first, end, numeral, nameFeatures(person));
    }
    old |= sure != null || (after != null && isApart(first, end, low));
    int[] role = old ? role(Math.max(low, first - REACH), first) : new int[0];
    return role.length == 0 ? null : quantity(first, end, numeral, role);
  }

  private @Nullable Hit sureAfter(int from, int high) {
    for (int i = telling.firstHit(from);
        i < telling.hits().size() && telling.hits().get(i).token() <= Math.min(from, high - 1);
        i++) {
      if (isSure(telling.hits().get(i))) {
        return telling.hits().get(i);
      }
    }
    return null;
  }

  private static boolean isSure(@Nullable Hit hit) {
    return hit != null && hit.sense().cue() == Cue.AGE && hit.sense().value().equals(SURE);
  }

  /// Set off behind a name, or between a preposition and a name.
  private int loose(int first, int end, int low, int high) {
    for (int i = first - 1; i >= Math.max(low, first - 2); i--) {
      if (isPerson(i)) {
        return isSetOff(telling.tokens().end(i)) ? i : -1;
      }
    }
    boolean of = first > low && telling.words().forms()[first - 1].startsWith("d");
    return of ? person(end, Math.min(high, end + 2), first) : -1;
  }

  /// Whether an age stands between commas, or with a preposition before one: `, 48 anni,` or `un
  /// uomo di 52 anni,`.
  private boolean isApart(int first, int end, int low) {
    String text = telling.text();
    int at = telling.tokens().end(end - 1);
    boolean closed = at < text.length() && ",.);".indexOf(text.charAt(at)) >= 0;
    int before = first > low ? telling.tokens().end(first - 1) : 0;
    boolean comma = text.substring(before, telling.tokens().start(first)).indexOf(',') >= 0;
    boolean of = first > low && telling.words().forms()[first - 1].startsWith("d");
    int earlier = first - 1 > low ? telling.tokens().end(first - 2) : 0;
    boolean ofComma =
        of && text.substring(earlier, telling.tokens().start(first - 1)).indexOf(',') >= 0;
    return closed && (comma || ofComma || (of && isPersonWord(first - 2, low)));
  }

  private boolean isPersonWord(int token, int low) {
    if (token < low) {
      return false;
    }
    Hit hit = telling.hit(token, token + 1, Cue.THING);
    String kind = telling.pack().titles().get(telling.words().forms()[token]);
    return kind != null || (hit != null && PERSON_WORDS.contains(hit.sense().value()));
  }

  /// What the words before an age mean, nearest last; words for any person left out.
  private int[] role(int from, int first) {
    int[] found = new int[MAX_ROLE];
    int size = 0;
    for (int i = first - 1; i >= from && size < MAX_ROLE; i--) {
      boolean any = isPersonWord(i, from) && telling.hit(i, i + 1, Cue.THING) != null;
      if (telling.features()[i] != 0 && !any) {
        found[size++] = telling.features()[i];
      }
    }
    return Arrays.copyOf(found, size);
  }

  /// In figures, set off on both sides right behind a name.
  private int bare(int first, Numeral numeral, int low) {
    int at = telling.tokens().end(numeral.next() - 1);
    boolean closed = at < telling.text().length() && ",).;".indexOf(telling.text().charAt(at)) >= 0;
    boolean behind =
        first > low && isPerson(first - 1) && isSetOff(telling.tokens().end(first - 1));
    boolean figures = Character.isDigit(telling.text().charAt(telling.tokens().start(first)));
    boolean old = numeral.value() >= YOUNGEST_BARE && numeral.value() == Math.rint(numeral.value());
    return closed && behind && figures && old ? first - 1 : -1;
  }

  /// In figures, between commas right behind a word for a person, as `the driver, 48,`.
  private boolean isBareRole(int first, Numeral numeral, int low) {
    int at = telling.tokens().end(numeral.next() - 1);
    boolean closed = at < telling.text().length() && telling.text().charAt(at) == ',';
    boolean open = first > low && telling.text().charAt(telling.tokens().end(first - 1)) == ',';
    boolean figures = Character.isDigit(telling.text().charAt(telling.tokens().start(first)));
    return closed && open && figures && numeral.value() >= ADULT && isPersonWord(first - 1, low);
  }

  private boolean isSetOff(int offset) {
    String text = telling.text();
    int at = offset;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at < text.length() && (text.charAt(at) == ',' || text.charAt(at) == '(');
  }

  /// The token of a person nearest to another token; -1 when there is none.
  private int person(int from, int to, int near) {
    int best = -1;
    for (int i = from; i < to; i++) {
      if (isPerson(i) && (best < 0 || Math.abs(i - near) < Math.abs(best - near))) {
        best = i;
      }
    }
    return best;
  }

  private boolean isPerson(int token) {
    NameMention name = telling.name(token);
    return name != null
        && (name.type() == NameType.PERSON
            || name.type() == null
            || (name.entity() != null && name.entity().startsWith("person:")));
  }

  private Quantity quantity(int first, int end, Numeral numeral, int[] whose) {
    return new Quantity(
        telling,
        telling.sentenceOf()[first],
        first,
        Math.max(end, numeral.next()),
        Measure.AGE,
        Amount.within(numeral.value(), 0),
        "",
        "",
        whose,
        false,
        false);
  }

  private int[] nameFeatures(int token) {
    int name = telling.nameAt()[token];
    int from = token;
    while (from > 0 && telling.nameAt()[from - 1] == name) {
      from--;
    }
    int to = token + 1;
    while (to < telling.nameAt().length && telling.nameAt()[to] == name) {
      to++;
    }
    return Arrays.stream(telling.features(), from, to).filter(f -> f != 0).toArray();
  }
}
