package org.conspectus.compare.clause;

import java.util.ArrayList;
import java.util.List;
import org.conspectus.compare.clause.FactKinds.Kind;
import org.conspectus.compare.reading.Cue;
import org.conspectus.compare.reading.Hit;
import org.conspectus.compare.reading.Telling;
import org.conspectus.compare.reading.TellingReader;
import org.conspectus.domain.NameMention;
import org.conspectus.domain.NameType;
import org.conspectus.domain.Tokens;
import org.jspecify.annotations.Nullable;

/// Reads off clauses what they affirm and what they deny; nothing where they ask, suppose or wish.
///
/// A denied fact is one of those right behind the word that denies; where nothing that tells stands
/// behind it, as in `arrested was nobody`, one before it.
public final class AssertionReader {
  /// How many words from the word that denies stands what it denies.
  private static final int REACH = 5;

  /// The same for a thing.
  private static final int THING_REACH = 3;

  /// How many letters words of one stem share.
  private static final int STEM = 4;

  private static final String WITHOUT = "without";
  private static final String EVENT = "event";
  private static final String ACT = "act";
  private static final String BE = "be";
  private static final String NOBODY = "nobody";
  private static final int CANCEL = TellingReader.feature("concept:cancel");

  private final FactKinds facts;

  public AssertionReader(FactKinds facts) {
    this.facts = facts;
  }

  /// The assertions of all clauses, by account and place.
  public List<Assertion> read(Clauses clauses) {
    List<Assertion> found = new ArrayList<>();
    for (Clause clause : clauses.all()) {
      if (clause.tells()) {
        Hit denial = clause.denial();
        if (denial == null) {
          affirmed(clause, found);
        } else {
          denied(clause, denial, found);
        }
      }
    }
    return found;
  }

  private void affirmed(Clause clause, List<Assertion> found) {
    Telling telling = clause.telling();
    int before = isVerbLast(telling) ? telling.firstToken(clause.sentence()) : clause.first();
    if (telling.hit(before, clause.next(), Cue.NEGATION) != null) {
      return;
    }
    boolean off = clause.speaksOf(CANCEL);
    for (int i = clause.first(); i < clause.next(); i++) {
      int fact = facts.fact(clause.telling().meanings()[i]);
      Kind kind = kind(clause.telling(), i);
      boolean meant = i > 0 && clause.telling().hit(i - 1, i, Cue.AIM) != null;
      if (kind != null && !meant && (!off || fact == CANCEL)) {
        found.add(new Assertion(clause, fact, kind, i, i, false));
      }
    }
  }

  /// Whether a word can deny what stands at the end of its sentence.
  private static boolean isVerbLast(Telling telling) {
    return Clause.VERB_LAST.contains(telling.pack().language().code());
  }

  private void denied(Clause clause, Hit denial, List<Assertion> found) {
    if (denial.sense().value().equals(EVENT)) {
      absent(clause, denial, found);
      return;
    }
    Telling telling = clause.telling();
    int least = Math.max(telling.firstToken(clause.sentence()), clause.first() - REACH);
    boolean again = telling.lastHit(least, denial.token(), Cue.DENY) != null;
    if (again || telling.hit(denial.next(), clause.next(), Cue.DEGREE) != null) {
      return;
    }
    boolean follows = denial.sense().cue() == Cue.DENY;
    boolean without = denial.sense().value().equals(WITHOUT);
    boolean act = denial.sense().value().equals(ACT) || isOfPerson(telling, denial);
    int end = follows ? telling.endToken(clause.sentence()) : clause.next();
    boolean told = false;
    boolean done = false;
    int denied = denial.next();
    for (int i = denial.next(); i < Math.min(end, denial.next() + REACH); i++) {
      Kind kind = kind(telling, i);
      boolean thing = kind == Kind.THING;
      denied = telling.hit(i, i + 1, Cue.NEGATION) == null ? denied : i + 1;
      boolean near = !(thing || without) || i < denied + THING_REACH;
      boolean first = thing || !without || !told;
      boolean fit = kind != null && !(thing && act);
      boolean also = thing || !done;
      if (fit && near && first && also && !isCounted(telling, i)) {
        add(clause, denial, i, found);
        done |= kind == Kind.EVENT;
      }
      told |= telling.meanings()[i] != 0;
    }
    if (!told && !follows && !without) {
      before(clause, denial, found);
    }
  }

  /// Whether a word denies what a person was, as in `Pimmer was no witness`.
  private static boolean isOfPerson(Telling telling, Hit denial) {
    int token = denial.token() - 1;
    Hit be = telling.hit(Math.max(0, token), denial.next() + 1, Cue.PAST);
    if (be == null || !be.sense().value().equals(BE)) {
      return false;
    }
    NameMention name = telling.name(Math.max(0, Math.min(be.token(), denial.token()) - 1));
    return name != null && name.type() == NameType.PERSON;
  }

  /// Takes in what stands before the word that denies it: the word next to it, or a state said of
  /// that; anything where the word says that it was nobody.
  private void before(Clause clause, Hit denial, List<Assertion> found) {
    boolean nobody = denial.sense().value().equals(NOBODY);
    boolean next = true;
    int least = Math.max(clause.first(), denial.token() - REACH);
    for (int i = denial.token() - 1; i >= least; i--) {
      Kind kind = kind(clause.telling(), i);
      if (kind == Kind.STATE || (kind == Kind.EVENT && (next || nobody))) {
        add(clause, denial, i, found);
      }
      next &= clause.telling().meanings()[i] == 0;
    }
  }

  /// Takes in what is said not to have come about: the facts of the sentence before that.
  private void absent(Clause clause, Hit denial, List<Assertion> found) {
    int size = found.size();
    for (int i = denial.token() - 1;
        found.size() == size && i >= clause.telling().firstToken(clause.sentence());
        i--) {
      if (kind(clause.telling(), i) != null) {
        add(clause, denial, i, found);
      }
    }
  }

  /// Whether a number stands behind a word, as in `does not ring twice`.
  private static boolean isCounted(Telling telling, int token) {
    int next = token + 1;
    if (next >= telling.tokens().size()) {
      return false;
    }
    double number = telling.pack().numbers().getOrDefault(telling.words().forms()[next], 0d);
    return number > 1 || telling.tokens().kind(next) == Tokens.Kind.NUMBER;
  }

  private void add(Clause clause, Hit denial, int token, List<Assertion> found) {
    Telling telling = clause.telling();
    int fact = facts.fact(telling.meanings()[token]);
    Kind kind = facts.kind(fact);
    if (kind != null && !isContrast(clause, token)) {
      int first = Math.min(denial.token(), token);
      int last = Math.max(denial.next() - 1, token);
      found.add(new Assertion(clause, fact, kind, first, last, true));
    }
  }

  private @Nullable Kind kind(Telling telling, int token) {
    return telling.nameAt()[token] < 0 ? facts.kind(facts.fact(telling.meanings()[token])) : null;
  }

  /// Whether the sentence has the same word outside the clause, as in `won against nobody, won for
  /// all`.
  private static boolean isContrast(Clause clause, int token) {
    Telling telling = clause.telling();
    String form = telling.words().forms()[token];
    int end = telling.endToken(clause.sentence());
    for (int i = telling.firstToken(clause.sentence()); i < end; i++) {
      boolean outside = i != token && (i < clause.first() || i >= clause.next());
      if (outside && telling.meanings()[i] == telling.meanings()[token]) {
        String other = telling.words().forms()[i];
        int stem = Math.min(STEM, Math.min(form.length(), other.length()));
        if (form.regionMatches(0, other, 0, stem)) {
          return true;
        }
      }
    }
    return false;
  }
}
