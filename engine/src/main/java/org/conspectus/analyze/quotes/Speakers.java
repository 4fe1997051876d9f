package org.conspectus.analyze.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.conspectus.domain.NameMention;
import org.conspectus.domain.NameType;
import org.conspectus.domain.QuoteMention;
import org.conspectus.domain.Span;
import org.jspecify.annotations.Nullable;

/// Resolves who speaks to a name's entity: the name in the speaker's words, or for a pronoun and a
/// role without a name the last speaker who fits.
final class Speakers {
  private static final Set<String> PLURALS =
      Set.of(
          "they",
          "we",
          "ils",
          "elles",
          "nous",
          "ellos",
          "ellas",
          "nosotros",
          "loro",
          "essi",
          "noi",
          "eles",
          "elas",
          "wij",
          "wir",
          "nos",
          "many",
          "some",
          "others",
          "muchos",
          "muitos");

  /// Pronouns of one woman or of several; the verb tells.
  private static final Set<String> EITHER = Set.of("ze", "zij", "sie");

  /// Tokens between what is said and who handed it on.
  private static final int MAX_APART = 12;

  private final Reading reading;
  private final NounPhrases phrases;
  private @Nullable String lastPerson;

  Speakers(Reading reading) {
    this.reading = reading;
    this.phrases = new NounPhrases(reading);
  }

  /// The quotes of the drafts, in order of their first words.
  List<QuoteMention> resolve(List<Draft> drafts) {
    List<Draft> ordered = new ArrayList<>(drafts);
    ordered.sort(Comparator.comparingInt(Draft::first));
    List<QuoteMention> quotes = new ArrayList<>(ordered.size());
    for (Draft draft : ordered) {
      Span speaker = draft.attribution().speaker();
      quotes.add(
          new QuoteMention(
              draft.spans(),
              draft.kind(),
              speaker,
              entity(speaker, draft.attribution().cue()),
              draft.attribution().cue(),
              source(draft)));
    }
    return quotes;
  }

  /// Who is named behind quote, verb and speaker, and a comma, as the one who handed it on.
  private @Nullable Span source(Draft draft) {
    Span cue = draft.attribution().cue();
    Span speaker = draft.attribution().speaker();
    if (cue == null
        || speaker == null
        || reading.has(reading.tokens.firstFrom(cue.start()), QuoteLexicon.SOURCE)) {
      return null;
    }
    int said = draft.spans().getLast().end();
    int from = reading.tokens.firstFrom(Math.max(said, Math.max(cue.end(), speaker.end())));
    int to = from < reading.size() ? reading.units.get(reading.unitOf[from]).to() : from;
    int limit = Math.min(to, from + MAX_APART);
    for (int at = from; at < limit; at++) {
      boolean comma = (reading.before[at] & Reading.COMMA) != 0;
      if (comma && reading.has(at, QuoteLexicon.SOURCE) && reading.quoted[at] < 0) {
        return named(at, to);
      }
      if ((reading.before[at] & (Reading.STOP | Reading.COLON | Reading.LINE)) != 0) {
        return null;
      }
    }
    return null;
  }

  private @Nullable Span named(int source, int to) {
    int start = source + 1;
    while (start < to
        && reading.has(start, QuoteLexicon.ADVERB)
        && reading.has(start, QuoteLexicon.NO_CUE)) {
      start++;
    }
    boolean noun = start < to && !reading.isCue(start) && reading.has(start, QuoteLexicon.NO_CUE);
    int end = phrases.end(noun ? start + 1 : start, to);
    return end > start ? reading.span(start, end) : null;
  }

  /// Whether the pronoun speaks of several.
  private boolean isPlural(int pronoun, @Nullable Span cue) {
    String form = reading.words.forms()[pronoun];
    if (PLURALS.contains(form)) {
      return true;
    }
    if (cue == null || !EITHER.contains(form)) {
      return false;
    }
    return reading.words.forms()[reading.tokens.firstFrom(cue.start())].endsWith("en");
  }

  /// The person whose name stands behind a role, between commas.
  private @Nullable String named(int at) {
    boolean aside = at < reading.size() && (reading.before[at] & Reading.COMMA) != 0;
    NameMention name = aside && reading.name[at] >= 0 ? reading.names.get(reading.name[at]) : null;
    if (name == null || name.type() != NameType.PERSON) {
      return null;
    }
    int end = reading.tokens.firstFrom(name.span().end());
    boolean closed = end < reading.size() && (reading.before[end] & Reading.COMMA) != 0;
    return closed ? name.entity() : null;
  }

  /// The person of whose name the word is a part; null when there is none before.
  private @Nullable String known(String form) {
    for (NameMention name : reading.names) {
      String entity = name.entity();
      boolean part =
          entity != null
              && name.type() == NameType.PERSON
              && (entity.endsWith("-" + form) || entity.startsWith("person:" + form + "-"))
              && !entity.contains("-aan-")
              && !entity.contains("-tegen-");
      if (part) {
        lastPerson = entity;
        return entity;
      }
    }
    return null;
  }

  private @Nullable String entity(@Nullable Span speaker, @Nullable Span cue) {
    if (speaker == null) {
      return null;
    }
    int from = reading.tokens.firstFrom(speaker.start());
    int to = reading.tokens.firstFrom(speaker.end());
    String any = null;
    for (int at = from; at < to; at++) {
      NameMention name = reading.name[at] < 0 ? null : reading.names.get(reading.name[at]);
      if (name == null || name.entity() == null) {
        continue;
      }
      if (name.type() == NameType.PERSON && name.span().end() > speaker.end()) {
        return known(reading.words.forms()[at]);
      }
      if (name.type() == NameType.PERSON) {
        lastPerson = name.entity();
        return name.entity();
      }
      any = any == null ? name.entity() : any;
    }
    String named = named(to);
    if (named != null) {
      lastPerson = named;
      return named;
    }
    boolean pronoun = to - from == 1 && reading.has(from, QuoteLexicon.PRONOUN);
    return any == null && pronoun && !isPlural(from, cue) ? lastPerson : any;
  }
}
