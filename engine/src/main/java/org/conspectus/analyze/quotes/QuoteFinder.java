package org.conspectus.analyze.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.conspectus.analyze.quotes.Draft.Attribution;
import org.conspectus.analyze.quotes.MarkedSpeech.Marked;
import org.conspectus.analyze.quotes.Reading.Unit;
import org.conspectus.domain.Language;
import org.conspectus.domain.NameMention;
import org.conspectus.domain.QuoteMention;
import org.conspectus.domain.Span;
import org.conspectus.lang.LanguagePack;
import org.conspectus.lang.Words;

/// Finds what somebody is reported to have said, and who: direct speech between marks of any style,
/// indirect speech behind, before and beside verbs of saying and words such as `according to`, and
/// both mixed.
///
/// A quoted part of an indirect quote is a quote of its own too. A direct quote interrupted by its
/// attribution has several spans. The speaker is a name, a noun phrase or a pronoun; a sentence
/// that only goes on with a quote has the speaker of the one before. Where the language's pack has
/// no `quote-words.tsv` only marks and verbs of the pack count. Thread-safe; linear in the length
/// of the text, some microseconds for each sentence.
public final class QuoteFinder {
  private static final List<String> DASH_SPEECH = List.of("es", "fr", "pt", "it");

  /// Most stretches that one quote is put together from.
  static final int MAX_SPANS = 64;

  /// Words of a quote that another one right behind it goes on with; fewer are a name set off.
  private static final int MIN_SIDE = 3;

  private final Map<Language, QuoteLexicon> lexicons = new ConcurrentHashMap<>();

  /// The quotes in the words, in order of their first words.
  public List<QuoteMention> find(Words words, List<NameMention> names, LanguagePack pack) {
    QuoteLexicon lexicon = lexicons.computeIfAbsent(pack.language(), l -> QuoteLexicon.of(pack));
    List<Marked> marked =
        MarkedSpeech.find(words.text(), DASH_SPEECH.contains(pack.language().code()));
    Reading reading = new Reading(words, names, lexicon, marked);
    List<Draft> drafts = new Search(reading).drafts();
    return new Speakers(reading).resolve(drafts);
  }

  /// One search through one text, sentence by sentence.
  private static final class Search {
    private final Reading reading;
    private final Subjects subjects;
    private final ReportedSpeech reportedSpeech;
    private final DirectSpeech directSpeech;
    private final FreeSpeech free;
    private final List<Draft> drafts = new ArrayList<>();
    private int mark;

    Search(Reading reading) {
      this.reading = reading;
      this.subjects = new Subjects(reading);
      this.reportedSpeech = new ReportedSpeech(reading, subjects);
      this.directSpeech = new DirectSpeech(reading, subjects);
      this.free = new FreeSpeech(reading, subjects);
    }

    List<Draft> drafts() {
      for (Unit unit : reading.units) {
        List<Draft> reported = reportedSpeech.find(unit);
        Draft report = reported.isEmpty() ? free.report(unit) : null;
        List<Draft> here = new ArrayList<>(reported);
        addDirect(unit, report == null ? reported : List.of(report), here);
        here.sort(Comparator.comparingInt(Draft::first));
        free.add(unit, report, here, drafts);
      }
      return drafts;
    }

    private void addDirect(Unit unit, List<Draft> reported, List<Draft> here) {
      int end = reading.tokens.end(unit.to() - 1);
      Draft last = null;
      while (mark < reading.marked.size() && reading.marked.get(mark).said().start() < end) {
        Draft draft = directSpeech.draft(mark, unit, reported);
        mark++;
        if (draft == null) {
          continue;
        }
        if (last != null && interrupted(last, draft)) {
          here.removeLast();
          draft = joined(last, draft);
        }
        here.add(draft);
        last = draft;
      }
    }

    /// Whether only the attribution stands between the two: a short clause without an end.
    private boolean interrupted(Draft first, Draft second) {
      int gap = second.from() - first.to();
      if (gap == 0) {
        return first.spans().size() < MAX_SPANS
            && first.to() - first.from() >= MIN_SIDE
            && !reading.isAttributed(first.spans().getLast().end(), second.first());
      }
      Attribution one = first.attribution();
      Attribution two = second.attribution();
      Span cue = one.cue();
      boolean between =
          cue != null
              && cue.start() >= first.spans().getLast().end()
              && cue.end() <= second.first();
      boolean same = two.cue() == null || (cue != null && cue.equals(two.cue()));
      int clause = Reading.CLAUSE & ~Reading.MARK;
      boolean apart = (reading.before[second.from()] & clause) != 0;
      return between && same && gap <= 16 && apart;
    }
  }

  static Draft joined(Draft first, Draft second) {
    List<Span> spans = new ArrayList<>(first.spans());
    spans.addAll(second.spans());
    boolean later = first.attribution().cue() == null && second.attribution().cue() != null;
    Attribution attribution = later ? second.attribution() : first.attribution();
    return new Draft(spans, first.kind(), first.from(), second.to(), attribution);
  }
}
