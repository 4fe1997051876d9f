package org.conspectus.story;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Digest;
import org.conspectus.domain.FeatureKind;
import org.conspectus.domain.Language;
import org.conspectus.domain.Profile;
import org.conspectus.domain.PublicationTime;
import org.conspectus.domain.Story;
import org.conspectus.text.IntFloats;
import org.jspecify.annotations.Nullable;

/// What the clusterer keeps of a story: the sum of its articles' weights, each article scaled to
/// length 1, and its span of time. Not thread-safe.
final class StoryState {
  private static final double SECONDS_PER_DAY = 86_400;

  /// What a day counts for when the date of the article was only read from its text.
  private static final double INFERRED_TRUST = 0.25;

  private final List<ArticleId> articles = new ArrayList<>();
  private final Set<Language> languages = new TreeSet<>();
  private IntFloats sum = new IntFloats();
  private double squaredLength;
  private double squaredLengthOfNames;
  private @Nullable Instant first;
  private @Nullable Instant last;

  /// Adds an article; returns the features that are new to the story, by profile index.
  List<Integer> add(Digest article, float[] weights) {
    articles.add(article.id());
    if (article.language() != null) {
      languages.add(article.language());
    }
    extend(article.published());
    List<Integer> fresh = new ArrayList<>();
    double length = length(weights);
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] > 0) {
        int feature = article.profile().feature(i);
        float before = sum.get(feature);
        float after = sum.add(feature, (float) (weights[i] / length));
        double grown = (double) after * after - (double) before * before;
        squaredLength += grown;
        squaredLengthOfNames += crosses(feature) ? grown : 0;
        if (before == 0) {
          fresh.add(i);
        }
      }
    }
    return fresh;
  }

  private void extend(@Nullable PublicationTime published) {
    if (published == null) {
      return;
    }
    Instant time = published.order();
    first = first == null || time.isBefore(first) ? time : first;
    last = last == null || time.isAfter(last) ? time : last;
  }

  /// Cosine of the article's weights and the story's sum, in [0, 1].
  double cosine(Profile profile, float[] weights) {
    double dot = 0;
    for (int i = 0; i < weights.length; i++) {
      dot += weights[i] * (double) sum.get(profile.feature(i));
    }
    double scale = length(weights) * Math.sqrt(squaredLength);
    return scale == 0 ? 0 : Math.min(1, dot / scale);
  }

  /// Cosine over what crosses languages best: names, places and numbers; in [0, 1].
  double cosineOfNames(Profile profile, float[] weights) {
    double dot = 0;
    double squares = 0;
    for (int i = 0; i < weights.length; i++) {
      if (crosses(profile.feature(i))) {
        dot += weights[i] * (double) sum.get(profile.feature(i));
        squares += (double) weights[i] * weights[i];
      }
    }
    double scale = Math.sqrt(squares * squaredLengthOfNames);
    return scale == 0 ? 0 : Math.min(1, dot / scale);
  }

  private static boolean crosses(int feature) {
    return switch (FeatureKind.of(feature)) {
      case NAME, PLACE, NUMBER, DATE -> true;
      case WORD, CONCEPT -> false;
    };
  }

  private static double length(float[] weights) {
    double squares = 0;
    for (float weight : weights) {
      squares += (double) weight * weight;
    }
    return Math.sqrt(squares);
  }

  /// Days between a time and the story's span, fewer for an inferred one; 0 inside it, or when
  /// either is unknown.
  double daysFrom(@Nullable PublicationTime published) {
    if (published == null || first == null || last == null) {
      return 0;
    }
    double time = published.order().getEpochSecond();
    double gap = Math.max(time - last.getEpochSecond(), first.getEpochSecond() - time);
    double trust = published instanceof PublicationTime.Inferred ? INFERRED_TRUST : 1;
    return Math.max(0, trust * gap / SECONDS_PER_DAY);
  }

  boolean has(@Nullable Language language) {
    return language == null || languages.contains(language);
  }

  Story story(String id) {
    return new Story(id, articles, first, last);
  }

  List<ArticleId> articles() {
    return articles;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(articles.size());
    for (ArticleId article : articles) {
      out.writeUTF(article.value());
    }
    out.writeInt(languages.size());
    for (Language language : languages) {
      out.writeUTF(language.code());
    }
    sum.write(out);
    out.writeDouble(squaredLength);
    out.writeDouble(squaredLengthOfNames);
    out.writeUTF(first == null ? "" : first.toString());
    out.writeUTF(last == null ? "" : last.toString());
  }

  static StoryState read(DataInput in) throws IOException {
    StoryState state = new StoryState();
    for (int left = in.readInt(); left > 0; left--) {
      state.articles.add(new ArticleId(in.readUTF()));
    }
    for (int left = in.readInt(); left > 0; left--) {
      state.languages.add(new Language(in.readUTF()));
    }
    state.sum = IntFloats.read(in);
    state.squaredLength = in.readDouble();
    state.squaredLengthOfNames = in.readDouble();
    String first = in.readUTF();
    String last = in.readUTF();
    state.first = first.isEmpty() ? null : Instant.parse(first);
    state.last = last.isEmpty() ? null : Instant.parse(last);
    return state;
  }
}
