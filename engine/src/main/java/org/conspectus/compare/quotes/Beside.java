package org.conspectus.compare.quotes;

import java.util.function.UnaryOperator;
import org.conspectus.compare.reading.Telling;
import org.conspectus.domain.NameMention;
import org.conspectus.domain.NameType;
import org.conspectus.domain.QuoteKind;
import org.conspectus.domain.QuoteMention;
import org.conspectus.domain.Span;
import org.jspecify.annotations.Nullable;

/// Who is named beside direct speech whose speaker the account gives by a pronoun, or not at all:
/// right behind it (`“…”, sighs the mayor Ann Berg`), right before it (`Ann Berg: “…”`), or as the
/// only person its paragraph has named until then.
final class Beside {
  private static final String PERSON = "person:";

  /// How many words behind the words said their speaker can be named.
  private static final int BEHIND = 7;

  /// How many sentences before them.
  private static final int BEFORE = 4;

  private static final String ENDS = ".;:!?»«”“\"„()";
  private static final String COLON = ":";

  private final Telling telling;
  private final QuoteMention quote;
  private final UnaryOperator<@Nullable String> persons;
  private final int first;
  private final int next;

  private Beside(Telling telling, QuoteMention quote, UnaryOperator<@Nullable String> persons) {
    this.telling = telling;
    this.quote = quote;
    this.persons = persons;
    first = telling.tokens().firstFrom(quote.first());
    next = telling.tokens().firstFrom(quote.last());
  }

  /// The person named beside a quote.
  ///
  /// @param persons the full key of a person of the story by what an account calls them
  /// @return null when the words of the speaker tell who it is, or nobody stands out
  static @Nullable NameMention person(
      Telling telling, QuoteMention quote, UnaryOperator<@Nullable String> persons) {
    Beside beside = new Beside(telling, quote, persons);
    if (quote.kind() != QuoteKind.DIRECT || beside.first >= beside.next) {
      return null;
    }
    boolean told = beside.isTold();
    NameMention before = told && quote.speakerEntity() != null ? null : beside.before();
    if (before != null || told) {
      return before;
    }
    NameMention behind = beside.behind();
    return behind != null || !beside.stands() ? behind : beside.only();
  }

  /// Whether the words of the speaker name somebody, or say in the sentence of the quote who it is.
  private boolean isTold() {
    Span speaker = quote.speaker();
    if (speaker == null) {
      return false;
    }
    int from = telling.tokens().firstFrom(speaker.start());
    int to = Math.min(telling.tokens().firstFrom(speaker.end()), telling.tokens().size());
    boolean pronoun = true;
    for (int i = from; i < to; i++) {
      boolean named = telling.nameAt()[i] >= 0 && isPerson(telling.name(i));
      if (named || Speakers.isRole(telling, i)) {
        return true;
      }
      pronoun &= telling.pack().stopWords().contains(telling.words().forms()[i]);
    }
    return !pronoun && isOneSentence(from, first, next);
  }

  /// Whether somebody is said to speak, or the words said are a sentence of their own.
  private boolean stands() {
    boolean opens = first == telling.firstToken(telling.sentenceOf()[first]);
    boolean lower = Character.isLowerCase(telling.text().codePointAt(quote.first()));
    return quote.speaker() != null || (opens && !lower);
  }

  private boolean isOneSentence(int token, int from, int to) {
    int sentence = telling.sentenceOf()[token];
    return sentence == telling.sentenceOf()[from] || sentence == telling.sentenceOf()[to - 1];
  }

  private static boolean isPerson(@Nullable NameMention name) {
    return name != null && name.entity() != null && name.entity().startsWith(PERSON);
  }

  /// The person right before the colon before the words said.
  private @Nullable NameMention before() {
    boolean led = first > 0 && isBetween(first - 1, COLON);
    NameMention name = led ? telling.name(first - 1) : null;
    return isPerson(name) ? name : null;
  }

  /// The first person behind the words said, in their sentence.
  private @Nullable NameMention behind() {
    int end = Math.min(telling.tokens().size(), next + BEHIND);
    for (int i = next; i < end; i++) {
      boolean ends = i > next && isBetween(i - 1, ENDS);
      if (ends || telling.sentenceOf()[i] != telling.sentenceOf()[next - 1]) {
        return null;
      }
      if (isPerson(telling.name(i))) {
        return i > next ? telling.name(i) : null;
      }
    }
    return null;
  }

  private boolean isBetween(int token, String marks) {
    int to = telling.tokens().start(token + 1);
    for (int c = telling.tokens().end(token); c < to; c++) {
      if (marks.indexOf(telling.text().charAt(c)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /// The only person named before the words said in their paragraph.
  private @Nullable NameMention only() {
    NameMention found = null;
    int least = Math.max(0, telling.sentenceOf()[first] - BEFORE);
    for (int i = first - 1; i >= 0 && telling.sentenceOf()[i] >= least && !isLine(i); i--) {
      NameMention name = telling.name(i);
      if (name == null || name.type() != NameType.PERSON) {
        continue;
      }
      if (!isPerson(name) || (found != null && !areOne(found, name))) {
        return null;
      }
      found = name;
    }
    return found;
  }

  private boolean areOne(NameMention one, NameMention other) {
    return Speakers.areOne(persons.apply(one.entity()), persons.apply(other.entity()));
  }

  /// Whether a line ends between a token and the next.
  private boolean isLine(int token) {
    return isBetween(token, "\n");
  }
}
