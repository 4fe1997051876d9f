package org.conspectus.compare.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.conspectus.compare.clause.Label.Manner;
import org.conspectus.compare.reading.Breaks;
import org.conspectus.compare.reading.Cue;
import org.conspectus.compare.reading.Hit;
import org.conspectus.compare.reading.Telling;
import org.conspectus.domain.Span;
import org.jspecify.annotations.Nullable;

/// Finds the names that accounts tell somebody gives a thing: what stands behind a word of naming,
/// as in `speaks of`, in quotation marks or not.
public final class LabelReader {
  private static final String STOPS = ".,;:!?()–—";
  private static final String COMMA = ",";

  /// Words of naming: right before the name, the same with its article, with `it`, before what is
  /// named and then the name, before who names it and then the name, as `the word`, and as `it is
  /// a` in speech.
  private static final String OF = "of";

  private static final String A = "a";
  private static final String IT = "it";
  private static final String AS = "as";
  private static final String BY = "by";
  private static final String LIKE = "like";
  private static final String HOW = "how";
  private static final String THAT = "that";
  private static final String WORD = "word";
  private static final String IS = "is";

  /// The value of words that begin a clause which tells of no fact.
  private static final String IF = "if";

  /// What stands between what is named and its name, as `as a`.
  private static final String TO = "to";

  /// Words of a sentence at most; what is longer is no prose.
  private static final int ORDINARY = 300;

  /// How many words behind one of naming a quotation mark can open.
  private static final int TO_QUOTE = 3;

  /// How many words can stand for what is named.
  private static final int THING = 8;

  /// How many words for who names it.
  private static final int NAMER = 12;

  /// How many names before it a name can overlap.
  private static final int LATEST = 8;

  /// How many words before one of naming can deny it.
  private static final int DENIAL = 3;

  private final Telling telling;
  private final Namers namers;
  private final List<Label> found = new ArrayList<>();

  private LabelReader(Telling telling) {
    this.telling = telling;
    namers = new Namers(telling);
  }

  /// The names an account tells, by place; none overlaps another.
  public static List<Label> read(Telling telling) {
    LabelReader reader = new LabelReader(telling);
    for (Hit hit : telling.hits()) {
      int sentence = telling.sentenceOf()[hit.token()];
      int length = telling.endToken(sentence) - telling.firstToken(sentence);
      boolean naming = hit.sense().cue() == Cue.NAMING && telling.told()[sentence];
      if (naming && length <= ORDINARY && !reader.isDenied(hit)) {
        reader.read(hit, telling.endToken(sentence));
      }
    }
    reader.found.sort(Comparator.comparingInt(Label::first));
    return List.copyOf(reader.found);
  }

  /// Whether somebody does not call it so, or only may.
  private boolean isDenied(Hit hit) {
    int first = telling.firstToken(telling.sentenceOf()[hit.token()]);
    int from = Math.max(first, hit.token() - DENIAL);
    Hit clause = telling.lastHit(from, hit.token(), Cue.CLAUSE);
    return telling.hit(from, hit.token(), Cue.NEGATION) != null
        || (clause != null && clause.sense().value().equals(IF));
  }

  private void read(Hit hit, int end) {
    switch (hit.sense().value()) {
      case OF -> readOf(hit, hit.next(), Manner.HINTED, end);
      case A -> readOf(hit, hit.next() - 1, Manner.TOLD, end);
      case IT -> readIt(hit, end);
      case HOW, THAT -> readBefore(hit);
      case AS, BY, LIKE -> readThing(hit, end);
      case WORD -> readQuoted(hit, hit.next(), TO_QUOTE, end);
      case IS -> readIs(hit, end);
      default -> {}
    }
  }

  /// `They call it a trap`, `the trap, as they call it`.
  private void readIt(Hit hit, int end) {
    if (hit.next() >= end || Breaks.has(telling, hit.next() - 1, STOPS)) {
      readBefore(hit);
    } else if (!readQuoted(hit, hit.next(), TO_QUOTE, end)) {
      add(NamePhrase.plain(telling, hit.next(), end), Manner.CALLED, hit, null);
    }
  }

  /// `The trap, as they call it, …`
  private void readBefore(Hit hit) {
    int least = telling.firstToken(telling.sentenceOf()[hit.token()]);
    for (int i = hit.token(); i > Math.max(least, hit.token() - NAMER); i--) {
      if (Breaks.has(telling, i - 1, COMMA)) {
        NamePhrase quoted = NamePhrase.quotedBefore(telling, i);
        NamePhrase name = quoted == null ? NamePhrase.before(telling, i - 1, least) : quoted;
        add(name, quoted == null ? Manner.CALLED : Manner.QUOTED, hit, null);
        return;
      }
    }
  }

  /// `“It is a trap”`, `For the crew, it is a trap.`
  private void readIs(Hit hit, int end) {
    if (namers.opensSpeech(hit.token())) {
      add(NamePhrase.plain(telling, hit.next() - 1, end), Manner.SAID, hit, null);
      return;
    }
    Span namer = namers.before(hit.token());
    if (namer != null) {
      add(NamePhrase.plain(telling, hit.next() - 1, end), Manner.CALLED, namer, null);
    }
  }

  private boolean is(int token, String value) {
    Hit hit = telling.hit(token, token + 1, Cue.NAMING);
    return hit != null && hit.sense().value().equals(value);
  }

  /// `The crew speaks of a trap, the owner of a mishap.`
  ///
  /// @param from the first token of the name
  private void readOf(Hit hit, int from, Manner plain, int end) {
    NamePhrase quoted = NamePhrase.quoted(telling, from, TO_QUOTE, end);
    NamePhrase name = quoted == null ? NamePhrase.plain(telling, from, end) : quoted;
    if (add(name, quoted == null ? plain : Manner.QUOTED, hit, null) && name != null) {
      readAnother(hit, from, name, end);
    }
  }

  /// The name that another gives, with the same word before it but no verb; in quotation marks if
  /// there is no article.
  private void readAnother(Hit hit, int joint, NamePhrase one, int end) {
    String word = telling.words().forms()[joint - 1];
    boolean article = hit.sense().value().equals(A);
    boolean behind = false;
    for (int i = one.last() + 1; i < Math.min(end, one.last() + NAMER); i++) {
      behind |= Breaks.has(telling, i - 1, STOPS);
      if (behind && telling.words().forms()[i].equals(word)) {
        NamePhrase quoted = NamePhrase.quoted(telling, i + 1, TO_QUOTE, end);
        boolean led = article && i + 1 < end && isStop(i + 1);
        NamePhrase name = quoted == null && led ? NamePhrase.plain(telling, i + 1, end) : quoted;
        Hit other = new Hit(i, i + 1, hit.sense());
        add(name, quoted == null ? Manner.TOLD : Manner.QUOTED, other, null);
        return;
      }
    }
  }

  private boolean readQuoted(Hit hit, int from, int reach, int end) {
    return add(NamePhrase.quoted(telling, from, reach, end), Manner.QUOTED, hit, null);
  }

  /// `They called the plan “a trap”`, `described the plan as a trap`, `the plan, called “a trap”`,
  /// `what they call a trap`.
  private void readThing(Hit hit, int end) {
    NamePhrase before = NamePhrase.quotedBefore(telling, hit.token());
    if (before != null && add(before, Manner.QUOTED, hit, null)) {
      return;
    }
    if (namers.isWhat(hit)) {
      boolean led = hit.next() < end && isStop(hit.next());
      if (!readQuoted(hit, hit.next(), TO_QUOTE, end)) {
        int most = led ? end : Math.min(end, hit.next() + 1);
        add(NamePhrase.plain(telling, hit.next(), most), Manner.CALLED, hit, null);
      }
      return;
    }
    boolean vague = hit.sense().value().equals(LIKE);
    int most = Math.min(end, hit.next() + THING);
    for (int i = hit.next(); i < most; i++) {
      boolean ends = i > hit.next() && Breaks.has(telling, i - 1, STOPS);
      if (ends || is(i, AS) || (!vague && readPlainQuoted(hit, i, end))) {
        return;
      }
      Hit joint = telling.hit(i, i + 1, Cue.NAMING);
      if (joint != null && joint.sense().value().equals(TO)) {
        readJoined(hit, joint, end);
        return;
      }
    }
  }

  /// The name in quotation marks that open right before a token.
  private boolean readPlainQuoted(Hit hit, int token, int end) {
    NamePhrase name = NamePhrase.quoted(telling, token, 1, end);
    if (name == null) {
      return false;
    }
    boolean passive = hit.sense().value().equals(BY);
    Span thing = passive ? null : thing(hit.next(), token);
    if (passive) {
      add(name, Manner.QUOTED, words(hit.next(), token), null);
    } else if (thing != null || isStops(hit.next(), token)) {
      add(name, Manner.QUOTED, hit, thing);
    }
    return true;
  }

  /// The name behind `as a`.
  private void readJoined(Hit hit, Hit joint, int end) {
    NamePhrase quoted = NamePhrase.quoted(telling, joint.next() - 1, TO_QUOTE, end);
    boolean plain = quoted == null && !hit.sense().value().equals(LIKE);
    NamePhrase name = plain ? NamePhrase.plain(telling, joint.next() - 1, end) : quoted;
    Manner manner = quoted == null ? Manner.CALLED : Manner.QUOTED;
    if (hit.sense().value().equals(BY)) {
      add(name, manner, words(hit.next(), joint.token()), null);
      return;
    }
    Span thing = thing(hit.next(), joint.token());
    if (thing != null) {
      add(name, manner, hit, thing);
    }
  }

  private @Nullable Span words(int from, int to) {
    return from < to ? telling.span(from, to - 1) : null;
  }

  /// The words for what is named, without those around it that do not tell; null when none does.
  private @Nullable Span thing(int from, int to) {
    int first = from;
    int last = to - 1;
    while (first <= last && isStop(first)) {
      first++;
    }
    while (last >= first && isStop(last)) {
      last--;
    }
    boolean bare =
        first > last || first > from + 1 || telling.nameAt()[last] >= 0 || telling.persons()[last];
    for (int i = first; i <= last && !bare; i++) {
      bare = isStop(i) && !NamePhrase.isJoint(telling, i);
    }
    return bare ? null : telling.span(first, last);
  }

  private boolean isStops(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isStop(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean isStop(int token) {
    return telling.pack().stopWords().contains(telling.words().forms()[token]);
  }

  private boolean add(@Nullable NamePhrase name, Manner manner, Hit hit, @Nullable Span thing) {
    return name != null && add(name, manner, namers.of(hit.token(), name.first()), thing);
  }

  private boolean add(
      @Nullable NamePhrase name, Manner manner, @Nullable Span namer, @Nullable Span thing) {
    List<Label> last = found.subList(Math.max(0, found.size() - LATEST), found.size());
    if (name == null || last.stream().anyMatch(l -> name.overlaps(l.first(), l.last()))) {
      return false;
    }
    int sentence = telling.sentenceOf()[name.first()];
    found.add(new Label(telling, sentence, name.first(), name.last(), manner, namer, thing));
    return true;
  }
}
