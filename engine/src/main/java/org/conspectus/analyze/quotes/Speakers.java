package org.conspectus.analyze.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.conspectus.domain.NameMention;
import org.conspectus.domain.NameType;
import org.conspectus.domain.QuoteMention;
import org.conspectus.domain.Span;
import org.jspecify.annotations.Nullable;

/// Resolves who speaks to a name's entity: the name in the speaker's words, or for a pronoun and a
/// role without a name the last speaker who fits.
final class Speakers {
  private final Reading reading;
  private @Nullable String lastPerson;

  Speakers(Reading reading) {
    this.reading = reading;
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
              draft.spans(), draft.kind(), speaker, entity(speaker), draft.attribution().cue()));
    }
    return quotes;
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

  private @Nullable String entity(@Nullable Span speaker) {
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
    return any == null && pronoun ? lastPerson : any;
  }
}
