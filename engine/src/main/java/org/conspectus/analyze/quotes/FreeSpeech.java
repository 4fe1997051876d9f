package org.conspectus.analyze.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.conspectus.analyze.quotes.Draft.Attribution;
import org.conspectus.analyze.quotes.Reading.Unit;
import org.conspectus.domain.QuoteKind;
import org.conspectus.domain.Span;
import org.jspecify.annotations.Nullable;

/// Gives a speaker to sentences that only go on with what was said: quotes without an attribution,
/// and German sentences in the subjunctive of report.
final class FreeSpeech {
  private static final int MIN_REPORT = 3;

  private static final Set<String> MODALS =
      Set.of(
          "must", "should", "moet", "moeten", "dient", "dienen", "muss", "mussen", "soll", "sollen",
          "doit", "doivent", "debe", "deben", "deve", "devono", "devem");

  /// Other sentences that may stand between a report and one that goes on with it in its paragraph.
  private static final int MAX_SINCE = 1;

  private final Reading reading;
  private final Subjects subjects;
  private final boolean german;
  private final boolean english;
  private final boolean dropsSubjects;

  /// Last speaker of the paragraph, or of the one before.
  private Attribution last = Attribution.NONE;

  /// Sentences since the last quote or report.
  private int since = MAX_SINCE + 1;

  private @Nullable Draft report;
  private @Nullable Draft direct;
  private @Nullable Unit previous;

  FreeSpeech(Reading reading, Subjects subjects) {
    this.reading = reading;
    this.subjects = subjects;
    this.dropsSubjects = List.of("es", "it", "pt").contains(reading.lexicon.language());
    this.english = subjects.isEnglish();
    this.german = reading.lexicon.language().equals("de");
  }

  /// Adds the drafts of a sentence to those before, with speakers.
  ///
  /// @param whole the whole sentence, if it goes on with a report
  void add(Unit unit, @Nullable Draft whole, List<Draft> here, List<Draft> drafts) {
    boolean newLine = (reading.before[unit.from()] & Reading.LINE) != 0;
    if (whole != null) {
      addReport(whole, drafts, newLine);
      drafts.addAll(here);
      direct = null;
    } else {
      report = null;
      addAll(unit, here, drafts, newLine);
      since = here.isEmpty() ? since + 1 : 0;
      if (here.isEmpty()) {
        note(unit);
      }
    }
    previous = unit;
  }

  private void addAll(Unit unit, List<Draft> here, List<Draft> drafts, boolean newLine) {
    Draft before = direct;
    direct = null;
    for (Draft draft : here) {
      Draft complete = draft;
      if (before != null && continues(draft) && before.spans().size() < QuoteFinder.MAX_SPANS) {
        removeLast(drafts, before);
        complete = QuoteFinder.joined(before, draft);
      } else if (!draft.attribution().isKnown() && draft.kind() == QuoteKind.DIRECT) {
        boolean alone = draft.from() == unit.from();
        boolean joins = alone && before != null && !newLine && english;
        if (joins && before != null) {
          removeLast(drafts, before);
          complete = QuoteFinder.joined(before, draft);
        } else {
          complete = with(draft, context(unit, alone));
        }
      }
      complete = subjectless(complete);
      drafts.add(complete);
      before = null;
      if (complete.attribution().speaker() != null) {
        last = complete.attribution();
      }
      if (complete.kind() == QuoteKind.DIRECT) {
        direct = endsWithAttribution(unit, complete) ? complete : null;
      }
    }
  }

  /// Whether the draft is a further paragraph of the quote before it.
  private boolean continues(Draft draft) {
    int mark = reading.quoted[draft.from()];
    return draft.kind() == QuoteKind.DIRECT && mark >= 0 && reading.marked.get(mark).continues();
  }

  /// Gives a verb without a subject the last speaker, where languages leave subjects out.
  private Draft subjectless(Draft draft) {
    Attribution attribution = draft.attribution();
    boolean left = attribution.cue() != null && attribution.speaker() == null;
    if (!left || !dropsSubjects) {
      return draft;
    }
    Unit before = previous;
    Span named =
        since > 0 && before != null
            ? subjects.phrases().first(before.from(), near(before))
            : last.speaker();
    Span speaker = named == null ? last.speaker() : named;
    return speaker == null ? draft : with(draft, new Attribution(speaker, attribution.cue()));
  }

  private static void removeLast(List<Draft> drafts, Draft draft) {
    int at = drafts.size() - 1;
    while (at >= 0 && !drafts.get(at).equals(draft)) {
      at--;
    }
    if (at >= 0) {
      drafts.remove(at);
    }
  }

  private static Draft with(Draft draft, Attribution attribution) {
    return new Draft(draft.spans(), draft.kind(), draft.from(), draft.to(), attribution);
  }

  private boolean endsWithAttribution(Unit unit, Draft draft) {
    Span cue = draft.attribution().cue();
    boolean behind = cue != null && cue.start() >= draft.spans().getFirst().end();
    return behind || draft.to() >= unit.to() || draft.spans().size() > 1;
  }

  /// Takes the subject of a verb of saying without a quote for the speaker of what follows.
  private void note(Unit unit) {
    for (int at = unit.from(); at < unit.to(); at++) {
      if (reading.isCue(at)) {
        Attribution attribution = subjects.of(at, unit.from(), unit.to());
        if (attribution.speaker() != null) {
          last = attribution;
          since = 0;
          return;
        }
      }
    }
  }

  /// The speaker of a quote without an attribution of its own.
  private Attribution context(Unit unit, boolean alone) {
    boolean headline =
        unit.from() == 0
            && unit.to() < reading.size()
            && (reading.before[unit.to()] & Reading.LINE) != 0;
    if (headline) {
      return Attribution.NONE;
    }
    if (!alone && !isModal(unit)) {
      Span subject = subjects.phrases().first(unit.from(), near(unit));
      if (subject != null) {
        return new Attribution(subject, null);
      }
    }
    Unit before = previous;
    if (before != null && endsInColon(unit)) {
      Span subject = subjects.phrases().first(before.from(), near(before));
      if (subject != null) {
        return new Attribution(subject, null);
      }
    }
    return new Attribution(last.speaker(), null);
  }

  /// Whether the sentence tells what somebody must do, so that its subject is not who speaks.
  private boolean isModal(Unit unit) {
    for (int at = unit.from(); at < near(unit) && reading.quoted[at] < 0; at++) {
      if (MODALS.contains(reading.words.forms()[at])) {
        return true;
      }
    }
    return false;
  }

  /// Where the part of a sentence ends that its subject is looked for in.
  private static int near(Unit unit) {
    return Math.min(unit.to(), unit.from() + NounPhrases.REACH);
  }

  private boolean endsInColon(Unit unit) {
    return (reading.before[unit.from()] & Reading.COLON) != 0;
  }

  private void addReport(Draft free, List<Draft> drafts, boolean newLine) {
    Draft before = report;
    if (before != null && !newLine) {
      removeLast(drafts, before);
      Span whole = new Span(before.first(), free.spans().getLast().end());
      report =
          new Draft(List.of(whole), before.kind(), before.from(), free.to(), before.attribution());
    } else {
      report = free;
    }
    drafts.add(report);
    since = 0;
  }

  /// Whether the sentence may go on with the report before it.
  private boolean goesOn(Unit unit) {
    boolean newLine = (reading.before[unit.from()] & Reading.LINE) != 0;
    return since == 0 || (since <= MAX_SINCE && !newLine);
  }

  /// The sentence as a report, if its first finite verb is a subjunctive of report.
  @Nullable Draft report(Unit unit) {
    if (!german
        || !goesOn(unit)
        || unit.to() - unit.from() < MIN_REPORT
        || last.speaker() == null) {
      return null;
    }
    boolean subjunctive = false;
    boolean quoted = false;
    for (int at = unit.from(); at < unit.to(); at++) {
      if (reading.quoted[at] >= 0) {
        quoted = true;
        continue;
      }
      if (reading.has(at, QuoteLexicon.AUXILIARY) && !reading.has(at, QuoteLexicon.SUBJUNCTIVE)) {
        return null;
      }
      if (reading.has(at, QuoteLexicon.SUBJUNCTIVE)) {
        subjunctive = true;
        break;
      }
    }
    if (!subjunctive) {
      return null;
    }
    List<Span> spans = new ArrayList<>();
    spans.add(reading.content(unit.from(), unit.to()));
    return new Draft(
        spans,
        quoted ? QuoteKind.MIXED : QuoteKind.INDIRECT,
        unit.from(),
        unit.to(),
        new Attribution(last.speaker(), null));
  }
}
