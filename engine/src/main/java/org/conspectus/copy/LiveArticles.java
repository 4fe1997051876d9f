package org.conspectus.copy;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Digest;
import org.conspectus.text.IdNumbers;
import org.jspecify.annotations.Nullable;

/// The articles that later ones are compared with, by number from 0 in the order of arrival; of
/// those that have retired only the id is left.
///
/// What day it is in the stream is told by the earliest of its latest [#LATEST] dated articles, so
/// that no single wrong date moves it, and it never goes back. An article retires that came too
/// long before that day, if enough came after it, so that a small pile keeps all. Not thread-safe.
final class LiveArticles {
  private static final int LATEST = 31;
  private static final long SECONDS_PER_DAY = 86_400;

  /// Long before any day.
  private static final int NEVER = Integer.MIN_VALUE / 2;

  private final FamilyConfig config;
  private final List<ArticleId> ids = new ArrayList<>();
  private final IdNumbers numbers = new IdNumbers();
  private final List<@Nullable Digest> digests = new ArrayList<>();
  private final int[] latest = new int[LATEST];
  private int[] days = new int[64];
  private int dated;
  private int day = NEVER;
  private int oldest;

  LiveArticles(FamilyConfig config) {
    this.config = config;
  }

  /// Takes an article and returns its number.
  int add(Digest article) {
    int number = ids.size();
    if (article.published() != null) {
      latest[dated++ % LATEST] =
          (int) Math.floorDiv(article.published().order().getEpochSecond(), SECONDS_PER_DAY);
      if (dated >= LATEST) {
        observe(Arrays.stream(latest).min().orElse(NEVER));
      }
      dated = dated == 2 * LATEST ? LATEST : dated;
    }
    if (number == days.length) {
      days = Arrays.copyOf(days, number * 2);
    }
    ids.add(article.id());
    numbers.put(article.id(), number);
    digests.add(article);
    days[number] = day;
    return number;
  }

  private void observe(int now) {
    if (day == NEVER) {
      Arrays.fill(days, now); // What came before it was known came then.
    }
    day = Math.max(day, now);
  }

  /// Lets go of what has retired.
  ///
  /// @return whether there was any
  boolean retire() {
    int before = oldest;
    while (ids.size() - oldest > config.minLive() && day - days[oldest] > config.retireDays()) {
      digests.set(oldest++, null);
    }
    return oldest > before;
  }

  /// The least number of those that are live; all from it on are.
  int oldest() {
    return oldest;
  }

  /// Whether an article of this id came before.
  boolean has(ArticleId id) {
    return numbers.get(id) != IdNumbers.NONE;
  }

  /// How many articles came so far.
  int size() {
    return ids.size();
  }

  /// The ids of all articles that came, by number.
  List<ArticleId> ids() {
    return ids;
  }

  /// A live article.
  ///
  /// @throws IllegalArgumentException if it has retired
  Digest get(int number) {
    Digest digest = digests.get(number);
    if (digest == null) {
      throw new IllegalArgumentException("Article " + number + " has retired");
    }
    return digest;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(ids.size());
    out.writeInt(oldest);
    for (int number = 0; number < ids.size(); number++) {
      out.writeInt(days[number]);
      if (number >= oldest) {
        get(number).write(out);
      } else {
        out.writeInt(ids.get(number).value().length());
        out.writeChars(ids.get(number).value());
      }
    }
    for (int time : latest) {
      out.writeInt(time);
    }
    out.writeInt(dated);
    out.writeInt(day);
  }

  static LiveArticles read(DataInput in, FamilyConfig config) throws IOException {
    LiveArticles articles = new LiveArticles(config);
    int size = in.readInt();
    articles.oldest = in.readInt();
    articles.days = new int[Math.max(64, size)];
    for (int number = 0; number < size; number++) {
      articles.days[number] = in.readInt();
      Digest digest = number < articles.oldest ? null : Digest.read(in);
      articles.digests.add(digest);
      ArticleId id = digest == null ? readId(in) : digest.id();
      articles.ids.add(id);
      articles.numbers.put(id, number);
    }
    for (int i = 0; i < LATEST; i++) {
      articles.latest[i] = in.readInt();
    }
    articles.dated = in.readInt();
    articles.day = in.readInt();
    return articles;
  }

  private static ArticleId readId(DataInput in) throws IOException {
    char[] text = new char[in.readInt()];
    for (int i = 0; i < text.length; i++) {
      text[i] = in.readChar();
    }
    return new ArticleId(new String(text));
  }
}
