package org.conspectus.story;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Digest;
import org.conspectus.domain.PublicationTime;
import org.conspectus.domain.Story;

/// What the clusterer keeps of a story that may still change. Not thread-safe.
final class StoryState implements StoryTable.Entry {
  private final List<Member> members = new ArrayList<>(1);
  private Centroid centroid = new Centroid();
  private LanguageCounts languages = new LanguageCounts();
  private double ownSquares;
  private TimeSpan dated = TimeSpan.UNKNOWN;

  /// From datelines.
  private TimeSpan inferred = TimeSpan.UNKNOWN;

  /// From neighbors.
  private TimeSpan guessed = TimeSpan.UNKNOWN;

  private int sizeSeen;

  /// As many of the first members are known to be shortened.
  private int shortened;

  private long touched = StreamClock.NEVER;

  /// An article of a story.
  ///
  /// @param arrival how many articles of the stream had come with it
  /// @param kin earlier members of its family, with which it stays; may be empty
  record Member(int arrival, Digest article, List<ArticleId> kin) {
    private Member opening(int places) {
      Digest all = article;
      Digest digest =
          new Digest(
              all.id(),
              all.language(),
              all.published(),
              all.publisher(),
              all.packed().opening(places),
              all.traces());
      return new Member(arrival, digest, kin);
    }
  }

  private StoryState() {}

  /// A story of one article.
  static StoryState of(Member member, ArticleVector vector) {
    StoryState story = new StoryState();
    story.add(member, vector);
    story.centroid.add(vector);
    return story;
  }

  /// The story that some members of this one make, in this order, with these weights; at least one.
  StoryState of(List<Member> some, List<ArticleVector.Placed> vectors) {
    StoryState story = new StoryState();
    for (int i = 0; i < some.size(); i++) {
      story.add(some.get(i), vectors.get(i).vector());
    }
    story.centroid = Centroid.of(centroid, vectors);
    return story;
  }

  private void add(Member member, ArticleVector vector) {
    members.add(member);
    ownSquares += vector.squares();
    languages.add(vector.article().language());
    PublicationTime published = vector.article().published();
    if (published instanceof PublicationTime.Inferred(LocalDate first, LocalDate last)) {
      TimeSpan span =
          new TimeSpan(published.earliest(), last.atStartOfDay(ZoneOffset.UTC).toInstant());
      inferred = first.equals(last) ? inferred.with(span) : inferred;
      guessed = first.equals(last) ? guessed : guessed.with(span);
    } else {
      dated = dated.with(dated(vector.article()));
    }
  }

  /// When an article came out, as its source says.
  static TimeSpan dated(Digest article) {
    PublicationTime published = article.published();
    return published == null || published instanceof PublicationTime.Inferred
        ? TimeSpan.UNKNOWN
        : TimeSpan.UNKNOWN.with(published.order());
  }

  /// Takes all articles of another story.
  void add(StoryState other) {
    boolean isLater = other.members.getFirst().arrival > members.getLast().arrival;
    members.addAll(other.members);
    if (!isLater) {
      members.sort(Comparator.comparingInt(Member::arrival));
      shortened = 0;
    }
    centroid.add(other.centroid);
    ownSquares += other.ownSquares;
    languages.add(other.languages);
    dated = dated.with(other.dated);
    inferred = inferred.with(other.inferred);
    guessed = guessed.with(other.guessed);
    touch(other.touched);
  }

  /// Becomes a story of other members, keeping only its place among the others.
  void become(StoryState other) {
    members.clear();
    members.addAll(other.members);
    shortened = 0;
    centroid = other.centroid;
    languages = other.languages;
    ownSquares = other.ownSquares;
    dated = other.dated;
    inferred = other.inferred;
    guessed = other.guessed;
  }

  /// Keeps of old articles only what weighs them: their features, and the order of the first few.
  ///
  /// @param day those that came out before it are old, and came before `arrival`
  /// @param places how many features are kept in order
  void shorten(long day, int arrival, int places) {
    while (shortened < members.size()) {
      Member member = members.get(shortened);
      PublicationTime published = member.article.published();
      if (member.arrival >= arrival
          || published == null
          || published.order().getEpochSecond() >= day * StreamClock.SECONDS_PER_DAY) {
        return;
      }
      Member opening = member.opening(places);
      members.set(shortened++, opening);
      centroid.lend(opening.article.packed());
    }
  }

  int size() {
    return members.size();
  }

  List<Member> members() {
    return members;
  }

  Centroid centroid() {
    return centroid;
  }

  LanguageCounts languages() {
    return languages;
  }

  /// When its articles came out, as their sources say; else as far as their texts tell.
  TimeSpan time() {
    return dated.isKnown() ? dated : inferred.isKnown() ? inferred : guessed;
  }

  /// How short its articles are: the mean square of the lengths of their vectors.
  double brevity() {
    return ownSquares / size();
  }

  /// Size when the story was last looked at as a whole.
  int sizeSeen() {
    return sizeSeen;
  }

  void see() {
    sizeSeen = members.size();
  }

  /// Takes note of the day of the stream on which an article came.
  void touch(long day) {
    touched = Math.max(touched, day);
  }

  /// The day of the stream on which the last article came.
  long touched() {
    return touched;
  }

  /// The pairs of articles within.
  Likeness.Group group() {
    double shared = Math.max(0, centroid.squares() - ownSquares) / 2;
    double all = size() * (size() - 1.0) / 2;
    Likeness.Pairs within = new Likeness.Pairs(shared, 0, all, languages.pairs());
    return new Likeness.Group(size(), within, ownSquares, centroid.nameSquares());
  }

  /// Days between the spans of two stories, as a share of one more than the days they last: what
  /// has gone on for a week may be silent for another. 0 where they overlap or one is not known.
  /// Days that were only read from a text do not count: they are often those of what the text
  /// tells.
  double distance(StoryState other) {
    return dated.daysFrom(other.dated) / (1 + dated.days() + other.dated.days());
  }

  Story story(String id) {
    List<ArticleId> ids = members.stream().map(member -> member.article.id()).toList();
    return new Story(id, ids, time().first(), time().last());
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(members.size());
    for (Member member : members) {
      out.writeInt(member.arrival);
      member.article.write(out);
      out.writeInt(member.kin.size());
      for (ArticleId relative : member.kin) {
        out.writeUTF(relative.value());
      }
    }
    centroid.write(out);
    languages.write(out);
    out.writeDouble(ownSquares);
    dated.write(out);
    inferred.write(out);
    guessed.write(out);
    out.writeInt(sizeSeen);
    out.writeLong(touched);
  }

  static StoryState read(DataInput in) throws IOException {
    StoryState story = new StoryState();
    for (int left = in.readInt(); left > 0; left--) {
      int arrival = in.readInt();
      Digest article = Digest.read(in);
      List<ArticleId> kin = new ArrayList<>(0);
      for (int relatives = in.readInt(); relatives > 0; relatives--) {
        kin.add(new ArticleId(in.readUTF()));
      }
      story.members.add(new Member(arrival, article, List.copyOf(kin)));
    }
    story.centroid = Centroid.read(in);
    story.languages = LanguageCounts.read(in);
    story.ownSquares = in.readDouble();
    story.dated = TimeSpan.read(in);
    story.inferred = TimeSpan.read(in);
    story.guessed = TimeSpan.read(in);
    story.sizeSeen = in.readInt();
    story.touched = in.readLong();
    return story;
  }
}
