package org.conspectus.property;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.conspectus.domain.Article;
import org.conspectus.domain.Digest;
import org.conspectus.domain.PublicationTime;
import org.conspectus.fixture.Prose;
import org.conspectus.fixture.Reading;
import org.jspecify.annotations.Nullable;

/// A stream of articles about a few events, with copies, parts, translations and headlines among
/// them, some dated and some not.
final class RandomStream {
  private static final LocalDate FIRST_DAY = LocalDate.of(2023, 6, 1);
  private static final String[] LANGUAGES = {"en", "nl", "de", "fr"};
  private static final int EVENTS = 8;

  private final Random random;
  private final Prose prose;
  private final List<int[]> events = new ArrayList<>();
  private final List<List<int[]>> plots = new ArrayList<>();

  RandomStream(long seed) {
    random = new Random(seed);
    prose = new Prose(seed);
    for (int i = 0; i < EVENTS; i++) {
      events.add(prose.event());
    }
  }

  /// As many articles as asked, in stream order, with ids of their own.
  List<Digest> digests(int count) {
    List<Digest> digests = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      digests.add(Reading.ANALYZER.analyze(article("a" + i, i)).digest());
    }
    return digests;
  }

  private Article article(String id, int number) {
    String language = LANGUAGES[random.nextInt(LANGUAGES.length)];
    String text = Prose.write(plot(), language);
    Article article =
        random.nextInt(15) == 0
            ? Reading.headline(id, language, text.substring(0, text.indexOf('.')))
            : Reading.article(id, language, text, published(number));
    return Reading.with(
        article, article.title(), random.nextInt(3) == 0 ? "outlet" + random.nextInt(4) : null);
  }

  private List<int[]> plot() {
    int die = random.nextInt(10);
    if (die < 4 && !plots.isEmpty()) {
      List<int[]> old = plots.get(random.nextInt(plots.size()));
      return die < 3 || old.size() < 3 ? old : old.subList(0, old.size() / 2);
    }
    List<int[]> plot = prose.plot(events.get(random.nextInt(EVENTS)), 1 + random.nextInt(14));
    plots.add(plot);
    return plot;
  }

  private @Nullable PublicationTime published(int number) {
    LocalDate day = FIRST_DAY.plusDays(number / 5);
    return switch (random.nextInt(4)) {
      case 0 -> null;
      case 1 -> new PublicationTime.Inferred(day, day.plusDays(random.nextInt(3)));
      case 2 -> Reading.moment(day + "T10:00:00+02:00");
      default -> Reading.day(day.toString());
    };
  }
}
