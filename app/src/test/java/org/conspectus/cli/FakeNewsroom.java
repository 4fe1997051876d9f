package org.conspectus.cli;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.conspectus.codec.NearestForm.Neighbor;
import org.conspectus.domain.Analysis;
import org.conspectus.domain.Article;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Conspectus;
import org.conspectus.domain.Digest;
import org.conspectus.domain.Family;
import org.conspectus.domain.FeatureKind;
import org.conspectus.domain.Language;
import org.conspectus.domain.Link;
import org.conspectus.domain.Passage;
import org.conspectus.domain.ProfileEntry;
import org.conspectus.domain.Span;
import org.conspectus.domain.Story;
import org.conspectus.domain.StoryPast;
import org.conspectus.story.Gist;
import org.conspectus.story.Summary;
import org.jspecify.annotations.Nullable;

/// A newsroom whose articles are made up beforehand, whatever input is named.
record FakeNewsroom(
    List<Analysis> analyses,
    List<Story> storyList,
    List<Family> familyList,
    List<Link> links,
    List<Conspectus> conspectuses,
    Report report)
    implements Newsroom {
  @Override
  public Newsroom withPrivateHosts() {
    return this;
  }

  @Override
  public Report collect(String directory, List<String> sources, int delay, Consumer<Article> sink) {
    analyses.forEach(analysis -> sink.accept(analysis.article()));
    return report;
  }

  @Override
  public Report extract(List<String> inputs, Progress progress, Consumer<Article> sink) {
    analyses.forEach(analysis -> sink.accept(analysis.article()));
    return report;
  }

  @Override
  public Report annotate(List<String> inputs, Progress progress, Consumer<Analysis> sink) {
    analyses.forEach(sink);
    return report;
  }

  /// Two features every article has, and one of its own.
  @Override
  public List<ProfileEntry> profile(Article article) {
    String own = article.id().value();
    return List.of(
        new ProfileEntry(FeatureKind.WORD.feature(own.hashCode()), List.of(own), 2, 9.5f),
        new ProfileEntry(FeatureKind.CONCEPT.feature(1), List.of("ferry", "ferries"), 3, 6),
        new ProfileEntry(FeatureKind.PLACE.feature(2), List.of("country:NO"), 1, 3.5f));
  }

  @Override
  public Pile read(List<String> inputs, boolean compares, Progress progress) {
    return new FakePile(this);
  }

  @Override
  public Report importNames(String dump, int sitelinks, Progress progress) {
    return report;
  }

  @Override
  public Report learnWords(Lesson lesson, Progress progress) {
    return report;
  }

  @Override
  public List<Passage> passages(Analysis first, Analysis second) {
    Span one = new Span(0, Math.min(40, first.article().body().length()));
    Span other = new Span(0, Math.min(40, second.article().body().length()));
    return List.of(
        new Passage(Passage.Kind.TRANSLATED, one, other),
        new Passage(Passage.Kind.ADDED, null, other));
  }

  @Override
  public Nearness nearness(Collection<Digest> digests) {
    List<ArticleId> ids = digests.stream().map(Digest::id).toList();
    return new Nearness() {
      @Override
      public List<Neighbor> nearest(ArticleId id, int limit, @Nullable Language of) {
        return digests.stream()
            .filter(digest -> !digest.id().equals(id))
            .filter(digest -> of == null || of.equals(digest.language()))
            .limit(limit)
            .map(digest -> new Neighbor(digest.id(), between(id, digest.id())))
            .toList();
      }

      @Override
      public double between(ArticleId a, ArticleId b) {
        return 1.0 / (1 + Math.abs(ids.indexOf(a) - ids.indexOf(b)));
      }
    };
  }

  private record FakePile(FakeNewsroom room) implements Pile {
    @Override
    public Report report() {
      return room.report;
    }

    @Override
    public List<Story> stories() {
      return room.storyList;
    }

    @Override
    public @Nullable String publisher(ArticleId id) {
      return account(id).outlet();
    }

    @Override
    public Summary summary(Story story) {
      return Summary.of(
          room.analyses.stream()
              .filter(analysis -> story.articles().contains(analysis.article().id()))
              .map(analysis -> new Summary.Account(analysis.digest(), Gist.of(analysis)))
              .toList());
    }

    @Override
    public Article article(ArticleId id) {
      return analysis(id).article();
    }

    @Override
    public StoryPast past(Story story) {
      return StoryPast.NONE;
    }

    @Override
    public List<Family> families() {
      return room.familyList;
    }

    @Override
    public List<Link> looseLinks() {
      return room.links;
    }

    @Override
    public Conspectus.Account account(ArticleId id) {
      return room.conspectuses.stream()
          .flatMap(conspectus -> conspectus.accounts().stream())
          .filter(account -> account.id().equals(id))
          .findFirst()
          .orElseThrow();
    }

    @Override
    public Analysis analysis(ArticleId id) {
      return room.analyses.stream()
          .filter(analysis -> analysis.article().id().equals(id))
          .findFirst()
          .orElseThrow();
    }

    @Override
    public Conspectus compare(Story story) {
      return room.conspectuses.stream()
          .filter(conspectus -> conspectus.story().equals(story.id()))
          .findFirst()
          .orElseThrow();
    }

    @Override
    public void close() {}
  }
}
