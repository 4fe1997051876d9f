package org.conspectus.compare.dispute;

import java.util.HashSet;
import java.util.Set;
import org.conspectus.compare.clause.ClauseClaim;
import org.conspectus.compare.clause.Opposite.Of;
import org.conspectus.compare.clause.Pole;
import org.conspectus.compare.reading.ConceptKinds;
import org.conspectus.compare.reading.Telling;
import org.conspectus.domain.NameMention;
import org.conspectus.domain.NameType;

/// Tells whether two clauses tell of one person, act or thing, by the words next to what they tell.
final class Subjects {
  /// How many words from what is told the words for what it is told of can stand.
  private static final int FAR = 10;

  /// The same when they have one word in common.
  private static final int NEAR = 5;

  /// The same for what is told of the word right beside it.
  private static final int BESIDE = 2;

  /// How many words in common are enough.
  private static final int ENOUGH = 2;

  /// How far before what is told persons are looked for, so that no sentence is too long.
  private static final int BEFORE = 60;

  /// So many persons before it can be meant.
  private static final int MENTIONS = 2;

  private final ConceptKinds kinds;

  Subjects(ConceptKinds kinds) {
    this.kinds = kinds;
  }

  /// Whether both are told of one person or thing, as far as the words tell.
  boolean areOne(Pole one, Pole other) {
    boolean bare = isBare(one) || isBare(other);
    return bare ? shareContext(one, other) : shareSubject(one, other);
  }

  private boolean shareSubject(Pole one, Pole other) {
    return switch (one.opposite().of()) {
      case PERSON ->
          !nameOthers(one, other)
              && (areOnePerson(one, other) || shared(one, other, NEAR, true) >= ENOUGH);
      case HOLDING ->
          !nameOthers(one, other) && areOnePerson(one, other) && shared(one, other, NEAR, true) > 0;
      case ACT, THING ->
          shared(one, other, NEAR, false) > 0 || shared(one, other, FAR, false) >= ENOUGH;
      case QUALITY -> shared(one, other, BESIDE, false) > 0;
    };
  }

  /// Whether a sentence hardly says anything else, as `The record stood`, so that the one before
  /// tells of what.
  boolean isBare(Pole pole) {
    boolean thing = pole.opposite().of() == Of.ACT || pole.opposite().of() == Of.THING;
    return thing && pole.sentence() > 0 && words(pole, FAR, false).size() < ENOUGH;
  }

  /// Whether the same person is named before both.
  private static boolean shareContext(Pole one, Pole other) {
    return !disjoint(names(one), names(other));
  }

  /// The names of persons before something in its sentence and the one before.
  private static Set<Integer> names(Pole pole) {
    Telling telling = pole.telling();
    int least = telling.firstToken(Math.max(0, pole.sentence() - 1));
    Set<Integer> found = new HashSet<>();
    for (int i = Math.max(least, pole.first() - BEFORE); i < pole.first(); i++) {
      NameMention name = telling.name(i);
      if (name != null && name.type() == NameType.PERSON) {
        found.add(telling.features()[i]);
      }
    }
    return found;
  }

  /// Whether a word of one meaning stands near both.
  boolean shareWord(ClauseClaim one, ClauseClaim other) {
    return shared(one, other, FAR, false) > 0;
  }

  /// How many words of one meaning stand next to both.
  private int shared(ClauseClaim one, ClauseClaim other, int reach, boolean isThing) {
    Set<Integer> words = words(one, reach, isThing);
    words.retainAll(words(other, reach, isThing));
    return words.size();
  }

  private Set<Integer> words(ClauseClaim pole, int reach, boolean isThing) {
    Telling telling = pole.telling();
    int from = Math.max(telling.firstToken(pole.sentence()), pole.first() - reach);
    int to = Math.min(telling.endToken(pole.sentence()), pole.last() + 1 + reach);
    Set<Integer> found = new HashSet<>();
    for (int i = from; i < to; i++) {
      int feature = telling.features()[i];
      boolean inside = reach > BESIDE && pole.first() <= i && i <= pole.last();
      boolean fit = !isThing || !(isPerson(telling, i) || telling.nameAt()[i] >= 0);
      if (!inside && fit && feature != 0 && !kinds.isGeneral(feature)) {
        found.add(feature);
      }
    }
    return found;
  }

  /// Whether the person last named before both is the same.
  static boolean areOneName(ClauseClaim one, ClauseClaim other) {
    return !disjoint(nearestName(one), nearestName(other));
  }

  /// The name of the person last named before something, or right behind it where none is.
  private static Set<Integer> nearestName(ClauseClaim pole) {
    Set<Integer> before = lastName(pole);
    if (!before.isEmpty()) {
      return before;
    }
    Telling telling = pole.telling();
    int end = Math.min(telling.endToken(pole.sentence()), pole.last() + 1 + NEAR);
    Set<Integer> found = new HashSet<>();
    for (int i = pole.last() + 1; i < end; i++) {
      NameMention name = telling.name(i);
      if (name != null && name.type() == NameType.PERSON) {
        found.add(telling.features()[i]);
      }
    }
    return found;
  }

  /// Whether persons are named before both, and not the same.
  private static boolean nameOthers(Pole one, Pole other) {
    Set<Integer> mine = lastName(one);
    Set<Integer> others = lastName(other);
    return !mine.isEmpty() && !others.isEmpty() && disjoint(mine, others);
  }

  /// The name of the person last named before something in its sentence, or in the one before.
  private static Set<Integer> lastName(ClauseClaim pole) {
    Telling telling = pole.telling();
    int least = telling.firstToken(Math.max(0, pole.sentence() - 1));
    Set<Integer> found = new HashSet<>();
    NameMention last = null;
    for (int i = pole.first() - 1; i >= Math.max(least, pole.first() - BEFORE); i--) {
      NameMention name = telling.name(i);
      if (last != null ? !last.equals(name) : name == null && telling.persons()[i]) {
        break;
      }
      if (name != null && name.type() == NameType.PERSON) {
        last = name;
        found.add(telling.features()[i]);
      }
    }
    return found;
  }

  /// Whether one of the persons last named before both is the same, or behind them where none is;
  /// in the sentence before where that of what is told names none.
  private static boolean areOnePerson(Pole one, Pole other) {
    return !disjoint(persons(one), persons(other));
  }

  private static boolean disjoint(Set<Integer> one, Set<Integer> other) {
    return one.stream().noneMatch(f -> f != 0 && other.contains(f));
  }

  private static Set<Integer> persons(Pole pole) {
    Telling telling = pole.telling();
    int start = telling.firstToken(pole.sentence());
    int end = telling.endToken(pole.sentence());
    Set<Integer> found = new HashSet<>();
    last(telling, Math.max(start, pole.first() - BEFORE), pole.first(), found);
    if (found.isEmpty()) {
      last(telling, pole.last() + 1, Math.min(end, pole.last() + 1 + NEAR), found);
    }
    if (found.isEmpty() && pole.sentence() > 0) {
      int before = telling.firstToken(pole.sentence() - 1);
      last(telling, Math.max(before, start - BEFORE), start, found);
    }
    return found;
  }

  /// The last persons in some tokens.
  private static void last(Telling telling, int from, int to, Set<Integer> found) {
    int mentions = 0;
    boolean within = false;
    for (int i = to - 1; i >= from && (within || mentions < MENTIONS); i--) {
      boolean person = isPerson(telling, i);
      mentions += person && !within ? 1 : 0;
      within = person;
      if (person && mentions <= MENTIONS) {
        found.add(telling.features()[i]);
      }
    }
  }

  private static boolean isPerson(Telling telling, int token) {
    NameMention name = telling.name(token);
    return name == null ? telling.persons()[token] : name.type() == NameType.PERSON;
  }
}
