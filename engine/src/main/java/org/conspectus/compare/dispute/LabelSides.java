package org.conspectus.compare.dispute;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.conspectus.compare.clause.Label;
import org.conspectus.compare.reading.Telling;
import org.conspectus.domain.Span;
import org.jspecify.annotations.Nullable;

/// Puts different names of one thing into sides: those alike are one, what an account itself calls
/// the thing is one, and other accounts that have the words of a name are on its side.
final class LabelSides {
  /// Letters that forms of a word have in common.
  private static final int STEM = 5;

  /// Words of a name at least that is looked for elsewhere.
  private static final int FEWEST = 2;

  /// How many names of a story are looked for elsewhere.
  private static final int MOST_ECHOED = 40;

  private final List<Telling> tellings;
  private int echoed;

  LabelSides(List<Telling> tellings) {
    this.tellings = tellings;
  }

  /// What is named, in the account's own words, and the names, each with those like it.
  List<List<Label>> of(List<Label> group) {
    List<Label> all = new ArrayList<>();
    group.stream()
        .filter(l -> group.size() > 1 || isLed(l))
        .map(LabelSides::thing)
        .filter(l -> l != null && isTold(l))
        .forEach(all::add);
    all.addAll(group);
    group.stream().filter(l -> l.manner().isPointed()).forEach(l -> addEchoes(l, all));
    List<List<Label>> sides = new ArrayList<>();
    for (Label label : all) {
      sides.stream()
          .filter(side -> areAlike(side.getFirst(), label))
          .findFirst()
          .orElseGet(() -> {
            sides.add(new ArrayList<>());
            return sides.getLast();
          })
          .add(label);
    }
    return sides;
  }

  /// Whether a name has an article, so that it is no mere quality.
  private static boolean isLed(Label label) {
    int first = label.first();
    return isStop(label.telling(), first) || (first > 0 && isStop(label.telling(), first - 1));
  }

  /// Whether the story speaks of a thing in more sentences than that which names it.
  private boolean isTold(Label thing) {
    int meaning = thing.telling().meanings()[thing.last()];
    for (Telling telling : tellings) {
      for (int i = 0; meaning != 0 && i < telling.meanings().length; i++) {
        boolean own =
            telling.equals(thing.telling()) && telling.sentenceOf()[i] == thing.sentence();
        if (!own && telling.meanings()[i] == meaning) {
          return true;
        }
      }
    }
    return false;
  }

  /// Adds the other places where accounts in the same language have the words of a name, one of
  /// each account.
  private void addEchoes(Label label, List<Label> all) {
    Telling own = label.telling();
    int first = label.first();
    while (first < label.last() && isStop(own, first)) {
      first++;
    }
    String[] words = Arrays.copyOfRange(own.words().forms(), first, label.last() + 1);
    if (words.length < FEWEST || echoed >= MOST_ECHOED) {
      return;
    }
    echoed++;
    for (Telling telling : tellings) {
      int at = Objects.equals(telling.language(), own.language()) ? find(words, telling, all) : -1;
      if (at >= 0) {
        int sentence = telling.sentenceOf()[at];
        int last = at + words.length - 1;
        all.add(new Label(telling, sentence, at, last, Label.Manner.HINTED, null, null));
      }
    }
  }

  /// The first place in what an account tells where it has some words, none of the names; -1 when
  /// there is none.
  private static int find(String[] words, Telling telling, List<Label> names) {
    for (int i = 0; i + words.length <= telling.tokens().size(); i++) {
      int token = i;
      if (has(telling, i, words)
          && telling.told()[telling.sentenceOf()[i]]
          && names.stream().noneMatch(l -> holds(l, telling, token))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean has(Telling telling, int from, String[] words) {
    for (int i = 0; i < words.length; i++) {
      if (!words[i].equals(telling.words().forms()[from + i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean isStop(Telling telling, int token) {
    return telling.pack().stopWords().contains(telling.words().forms()[token]);
  }

  private static boolean holds(Label label, Telling telling, int token) {
    return label.telling().equals(telling) && label.first() <= token && token <= label.last();
  }

  /// The account's own words for what a name is given, as a name; null when they are none.
  private static @Nullable Label thing(Label label) {
    Span thing = label.thing();
    if (thing == null) {
      return null;
    }
    int first = label.telling().tokens().firstFrom(thing.start());
    int last = label.telling().tokens().firstFrom(thing.end()) - 1;
    return new Label(label.telling(), label.sentence(), first, last, Label.Manner.TOLD, null, null);
  }

  /// Whether both have the same word that tells; in two languages, a word of one meaning.
  static boolean areAlike(Label one, Label other) {
    Telling telling = one.telling();
    Telling that = other.telling();
    boolean forms = Objects.equals(telling.language(), that.language());
    for (int i = one.first(); i <= one.last(); i++) {
      for (int k = other.first(); k <= other.last(); k++) {
        int meaning = telling.meanings()[i];
        boolean same =
            forms
                ? areForms(telling.words().forms()[i], that.words().forms()[k])
                : meaning == that.meanings()[k];
        if (meaning != 0 && same) {
          return true;
        }
      }
    }
    return false;
  }

  /// Whether two words of a language begin alike, as forms of one do.
  private static boolean areForms(String one, String other) {
    int length = Math.min(one.length(), other.length());
    return one.equals(other) || (length >= STEM && one.startsWith(other.substring(0, STEM)));
  }
}
