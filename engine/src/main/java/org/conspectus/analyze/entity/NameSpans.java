package org.conspectus.analyze.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.conspectus.domain.NameMention;
import org.conspectus.domain.NameType;
import org.conspectus.domain.Span;
import org.conspectus.domain.Tokens;
import org.conspectus.lang.Words;
import org.conspectus.lexicon.NameIndex;
import org.jspecify.annotations.Nullable;

/// Mends where names begin and end, by what the [NameIndex] knows and the article names elsewhere:
/// joins the parts of one name that the index knows whole, parts two names that stand side by side,
/// and takes currencies off.
///
/// Not thread-safe; time in proportion to the tokens of the names.
final class NameSpans {
  private static final Set<String> NAME_ENDS = Set.of("jr", "sr");
  private static final String JOINING = " -‐‑'’&\u00a0";
  private static final int MAX_GAP = 3;
  private static final int MAX_CURRENCY = 3;
  private static final int MAX_PERSON = 3;

  private final NameEdges.Knowledge knowledge;
  private final Words words;
  private final KnownNames known;
  private final List<NameMention> mended = new ArrayList<>();
  private final SeveralPersons several;

  /// The token after the last name that was taken.
  private int done;

  NameSpans(NameEdges.Knowledge knowledge, Words words, KnownNames known) {
    this.knowledge = knowledge;
    this.words = words;
    this.known = known;
    this.several = new SeveralPersons(words, knowledge.pack());
  }

  /// The names mended, in order, not overlapping.
  ///
  /// @param names in order, not overlapping
  List<NameMention> mend(List<NameMention> names) {
    several.learn(names);
    for (int i = 0; i < names.size(); i++) {
      NameMention name = names.get(i);
      int from = Math.max(done, words.tokens().firstFrom(name.first()));
      int to = words.tokens().firstFrom(name.last());
      if (to - from == 1 && i + 1 < names.size() && isGroupOf(from, names.get(i + 1))) {
        take(from, words.tokens().firstFrom(names.get(i + 1).last()), NameType.ORGANIZATION);
      } else if (to > from && several.middle(name, from, to) > from) {
        int middle = several.middle(name, from, to);
        take(from, middle, NameType.PERSON);
        take(middle + 1, to, NameType.PERSON);
      } else if (to > from) {
        mend(afterGenitive(from, to), to, name);
      } else if (done <= words.tokens().firstFrom(name.first())) {
        mended.add(name);
      }
    }
    return mended;
  }

  /// Whether a word says that the company of the next name holds others: “Gruppo Chrysler”.
  private boolean isGroupOf(int token, NameMention next) {
    return knowledge.companies().isGroup(words.forms()[token])
        && words.tokens().firstFrom(next.first()) == token + 1
        && words.tokens().firstFrom(next.last()) > token + 1
        && isJoined(token + 1);
  }

  /// Takes a country in the genitive, which no name of a thing goes on after unless the whole is
  /// known: “Frankreichs Vorschlag”. Returns where the rest begins, which is `to` when that is one
  /// unknown word.
  private int afterGenitive(int from, int to) {
    if (to - from < 2 || !isGenitive(from) || isKnown(from, to)) {
      return from;
    }
    take(from, from + 1, NameType.PLACE);
    boolean one = to - from == 2;
    return one && !isGenitive(from + 1) && !isKnown(from + 1, to) ? to : from + 1;
  }

  private boolean isGenitive(int token) {
    String form = words.forms()[token];
    if (!KnownNames.isGenitive(form) || !isCountry(token, token + 1)) {
      return false;
    }
    NameIndex index = knowledge.index();
    int row = index.first(NameIndex.extend(NameIndex.EMPTY, form));
    while (row != NameIndex.NONE && !index.isUsedIn(row, knowledge.pack().language())) {
      row = index.next(row);
    }
    return row == NameIndex.NONE;
  }

  private void mend(int from, int to, NameMention name) {
    if (from == to) {
      return;
    }
    int whole = whole(from, to);
    if (whole > to) {
      take(from, whole, null);
      return;
    }
    if (joinsPerson(from)) {
      take(startOfLast(), from + 2, NameType.PERSON);
      return;
    }
    int end = to - from > 1 && isCurrency(to - 1) ? to - 1 : to;
    boolean known = end - from < 2 || isKnown(from, end);
    int of = known ? from : partOf(from, end);
    int second = of > from ? from : second(from, end, known);
    if (of > from) {
      take(from, of, null);
      take(of + (words.isCapitalized(of) ? 0 : 1), end, null);
    } else if (second > from) {
      boolean person = knowledge.companies().isSure(words.forms()[second - 1]);
      take(from, second, person ? NameType.ORGANIZATION : NameType.PLACE);
      take(second, end, person ? NameType.PERSON : null);
    } else {
      takeRest(from, countryEnd(from, end), to, name);
    }
  }

  private void takeRest(int from, int end, int to, NameMention name) {
    if (end < to || words.tokens().start(from) > name.first()) {
      take(from, end, name.type());
    } else {
      mended.add(name);
      done = to;
    }
  }

  private void take(int from, int to, @Nullable NameType type) {
    Span span = new Span(words.tokens().start(from), words.tokens().end(to - 1));
    mended.add(new NameMention(span, type, null));
    done = to;
  }

  /// The end of the known name of several words that begins at `from` and goes on after `to`; `to`
  /// when there is none.
  private int whole(int from, int to) {
    if (!knowledge.index().mayBegin(words.forms()[from])) {
      return to;
    }
    int most = to;
    while (most < words.tokens().size()
        && most - from < NameIndex.MAX_TOKENS
        && words.hasCase(most)
        && isJoined(most)) {
      most++;
    }
    for (int end = most; end > to; end--) {
      if (words.isCapitalized(end - 1) && isKnown(from, end)) {
        return end;
      }
    }
    return to;
  }

  private boolean isKnown(int from, int to) {
    int row = known.find(new KnownNames.Query(from, to, null, false));
    return row != NameIndex.NONE
        && !knowledge.index().isDemonym(row)
        && knowledge.index().isUsedIn(row, knowledge.pack().language());
  }

  /// Whether nothing but a space, a hyphen or an apostrophe stands before a word.
  private boolean isJoined(int token) {
    int from = words.tokens().end(token - 1);
    int to = words.tokens().start(token);
    boolean joined = to - from <= MAX_GAP;
    for (int i = from; joined && i < to; i++) {
      joined = JOINING.indexOf(words.text().charAt(i)) >= 0;
    }
    return joined;
  }

  /// Whether the name is the last of a person's that was cut before: “Ford” of “William Clay Ford
  /// Jr.”.
  private boolean joinsPerson(int from) {
    return done == from
        && !mended.isEmpty()
        && mended.getLast().type() == NameType.PERSON
        && isJoined(from)
        && from + 1 < words.tokens().size()
        && NAME_ENDS.contains(words.forms()[from + 1])
        && isJoined(from + 1);
  }

  /// The first token of the last name, which is taken back.
  private int startOfLast() {
    return words.tokens().firstFrom(mended.removeLast().first());
  }

  /// Whether a code belongs to the amount that follows: “US $ 30 million”.
  private boolean isCurrency(int token) {
    String text = words.text();
    int next = words.tokens().end(token);
    next += next < text.length() && text.charAt(next) == ' ' ? 1 : 0;
    return words.forms()[token].length() <= MAX_CURRENCY
        && words.tokens().kind(token) == Tokens.Kind.WORD
        && words.isAllCapitals(token)
        && next < text.length()
        && text.charAt(next) == '$';
  }

  /// Where the second of two names begins: a person after a company's legal form, or something
  /// known after a country; `from` when it is one name.
  ///
  /// @param known whether it is one known name, or one word
  private int second(int from, int to, boolean known) {
    for (int token = from + 2; token < to; token++) {
      boolean person = to - token > 1 && to - token <= MAX_PERSON;
      if (person && knowledge.companies().isSure(words.forms()[token - 1])) {
        return token;
      }
    }
    if (known) {
      return from;
    }
    for (int token = Math.min(to - 1, from + MAX_PERSON); token > from; token--) {
      if (isCountry(from, token) && isJoined(token) && isThing(token, to)) {
        return token;
      }
    }
    return from;
  }

  /// The end of the first of two known names with a small word or a genitive between, `from` when
  /// there are none: “iTunes Store di Apple”, “Beatles' Apple Corps”.
  private int partOf(int from, int to) {
    for (int end = from + 1; end < to; end++) {
      boolean small = end + 1 < to && isSmall(end);
      boolean genitive = words.text().charAt(words.tokens().start(end) - 2) == '\'';
      int next = small ? end + 1 : end;
      if ((small || genitive) && isThing(from, end) && isThing(next, to)) {
        return end;
      }
    }
    return from;
  }

  /// The end of a country's name with nothing but small words behind it: “US car”; `to` for others.
  private int countryEnd(int from, int to) {
    int end = to;
    while (end > from + 1 && words.hasCase(end - 1) && !words.isCapitalized(end - 1)) {
      end--;
    }
    return end < to && words.isAllCapitals(from) && isCountry(from, end) ? end : to;
  }

  private boolean isSmall(int token) {
    return !words.isCapitalized(token)
        && knowledge.pack().stopWords().contains(words.forms()[token]);
  }

  private boolean isThing(int from, int to) {
    boolean trade = to - from > 1 && knowledge.companies().isTrade(words.forms()[to - 1]);
    int row = known.find(new KnownNames.Query(from, trade ? to - 1 : to, null, false));
    return row != NameIndex.NONE
        && knowledge.index().type(knowledge.index().entity(row)) != NameType.PLACE;
  }

  private boolean isCountry(int from, int to) {
    int row = known.find(new KnownNames.Query(from, to, NameType.PLACE, false));
    return row != NameIndex.NONE
        && !knowledge.index().isDemonym(row)
        && knowledge.index().isCountry(knowledge.index().entity(row));
  }
}
