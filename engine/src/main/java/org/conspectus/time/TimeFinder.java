package org.conspectus.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.conspectus.domain.Language;
import org.conspectus.domain.PublicationTime;
import org.conspectus.domain.Span;
import org.conspectus.domain.TimeMention;
import org.conspectus.domain.TimeType;
import org.conspectus.lang.LanguagePack;
import org.conspectus.lang.Words;
import org.jspecify.annotations.Nullable;

/// Finds time expressions and their values as TIMEX3 has them (TimeML 1.2.1, Pustejovsky et al.
/// 2003): dates, times, durations and sets, full, relative or vague.
///
/// One pass over the tokens with a bounded look ahead; every rule is tried where a word of the
/// language's `time-words.tsv` or a number stands, and the longest reading wins. What lies relative
/// to the day of publication has no value without one, and its anchor says how it lies.
///
/// Thread-safe. Cost: linear in the text, about ten million characters a second and core; an object
/// a mention.
public final class TimeFinder {
  private final Map<Language, Lexicon> lexicons = new ConcurrentHashMap<>();

  /// The day an article was published, if that is known.
  public static @Nullable LocalDate day(@Nullable PublicationTime published) {
    return switch (published) {
      case null -> null;
      case PublicationTime.Moment moment -> moment.time().toLocalDate();
      case PublicationTime.Day day -> day.date();
      case PublicationTime.Inferred range ->
          range.first().equals(range.last()) ? range.first() : null;
    };
  }

  /// The time expressions in the words, in order; they do not overlap.
  ///
  /// @param anchor the day the text speaks from; null when it is not known
  public List<TimeMention> find(Words words, LanguagePack pack, @Nullable LocalDate anchor) {
    Lexicon lexicon = lexicons.computeIfAbsent(pack.language(), l -> Lexicon.read(pack));
    Marks marks = new Marks(words, lexicon);
    Scene scene = new Scene(marks, new Numbers(marks), new Anchoring(anchor));
    Rules rules = Rules.of(scene);
    List<TimeMention> found = new ArrayList<>();
    int token = 0;
    while (token < marks.size()) {
      if (marks.is(token, Kind.IDIOM)) {
        token = marks.after(token);
        continue;
      }
      Match match = marks.mayBegin(token) ? rules.at(token) : null;
      if (match != null) {
        found.add(mention(match, marks));
      }
      token = match == null ? token + 1 : match.next();
    }
    return found;
  }

  /// The first token of a match that is no article where those are left out.
  private static int first(Match match, Marks marks) {
    int first = match.first();
    while (match.type() != TimeType.SET && first + 1 < match.next() && marks.isLead(first)) {
      first++;
    }
    return first;
  }

  private static TimeMention mention(Match found, Marks marks) {
    Match match = found.startingAt(first(found, marks));
    int end = match.end() < 0 ? marks.end(match.next() - 1) : match.end();
    boolean elided = marks.before(match.first()) == '\'' || marks.before(match.first()) == '’';
    int start =
        marks.start(match.first()) - (elided && marks.form(match.first()).equals("s") ? 1 : 0);
    Span span = new Span(start, end);
    Moment moment = match.moment();
    return moment == null
        ? new TimeMention(span, match.type(), match.value(), null)
        : new TimeMention(span, match.type(), moment.value(), moment.anchor());
  }

  /// All rules over one text.
  private record Rules(
      Scene scene,
      Clocks clocks,
      Sets sets,
      Durations durations,
      CalendarDates dates,
      NamedDates names,
      Phrases phrases,
      Joins joins,
      Joins.Habits habits) {
    static Rules of(Scene scene) {
      CalendarDates dates = new CalendarDates(scene);
      NamedDates names = new NamedDates(scene, dates);
      return new Rules(
          scene,
          new Clocks(scene, names),
          new Sets(scene),
          new Durations(scene),
          dates,
          names,
          new Phrases(scene, dates, names),
          new Joins(scene, dates, names),
          new Joins.Habits(scene));
    }

    /// The longest reading at a token; of equal ones the first in this order.
    @Nullable Match at(int i) {
      scene.anchoring().enter(scene.marks().sentence(i));
      try {
        Match match = Match.longer(clocks.at(i), sets.at(i));
        match = Match.longer(match, durations.at(i));
        Match date = dates.at(i);
        match = Match.longer(match, date == null ? null : names.withPart(date));
        match = Match.longer(match, phrases.at(i));
        match = joined(Match.longer(match, joins.at(i)));
        if (match != null && match.moment() != null) {
          scene.anchoring().remember(match.moment());
        }
        return match == null ? null : habits.of(match);
      } catch (DateTimeException beyond) {
        return null;
      }
    }

    private @Nullable Match joined(@Nullable Match match) {
      if (match == null) {
        return null;
      }
      Match dated = joins.joined(match);
      return scene.marks().lexicon().has("clock", "joined") ? clocks.joined(dated) : dated;
    }
  }
}
