package org.conspectus.compare.quotes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.conspectus.compare.align.Alignments;
import org.conspectus.compare.align.Vector;
import org.conspectus.compare.reading.Sources;
import org.conspectus.compare.reading.Telling;
import org.conspectus.domain.Conspectus.StoryQuote;
import org.conspectus.domain.QuoteKind;
import org.conspectus.domain.QuoteMention;
import org.conspectus.domain.Span;
import org.conspectus.text.Folding;
import org.jspecify.annotations.Nullable;

/// The quotes of a story: those with the same words are one, and so are those that say the same, in
/// any languages, and can have one speaker.
///
/// Quotes say the same when their features are near, or nearly all of the shorter one's are in the
/// longer one, or, within a family and between languages, when their sentences are aligned. Each is
/// compared with those that share one of its rare features, at most [#MAX_HOLDERS] for each.
public final class StoryQuotes {
  /// Nearness of two versions in one language, and in two. Range (0, 1).
  private static final double SAME = 0.5;

  private static final double TRANSLATED = 0.3;

  /// How much less is needed where more speaks for it.
  private static final double EASED = 0.08;

  private static final double WHOLE = 0.999;
  private static final double CONTAINED = 0.75;
  private static final int MIN_CONTAINED = 4;
  private static final int MIN_SHARED = 2;
  private static final int BRIEF = 4;
  private static final double AS_LONG = 0.6;

  /// What two versions of one quote in two languages mostly are beside each other.
  private static final double LIKELY = 0.95;

  private static final double EASED_BY_LENGTH = 0.125;
  private static final int MAX_HOLDERS = 40;
  private static final int HEAVIEST = 8;

  private final Sources sources;
  private final Alignments alignments;
  private final Speakers speakers;
  private final List<Saying> sayings = new ArrayList<>();
  private final int[] groups;

  private StoryQuotes(List<Telling> tellings, Alignments alignments, Sources sources) {
    this.sources = sources;
    this.alignments = alignments;
    this.speakers = new Speakers(tellings);
    for (Telling telling : tellings) {
      for (QuoteMention quote : telling.analysis().quotes()) {
        sayings.add(saying(telling, quote));
      }
    }
    groups = new int[sayings.size()];
    Arrays.setAll(groups, i -> i);
    group();
  }

  /// The quotes of a story and all their sayings.
  public static StoryQuotes of(List<Telling> tellings, Alignments alignments, Sources sources) {
    return new StoryQuotes(tellings, alignments, sources);
  }

  private Saying saying(Telling telling, QuoteMention quote) {
    int[] tokens =
        quote.spans().stream()
            .flatMapToInt(s ->
                java.util.stream.IntStream.range(
                    telling.tokens().firstFrom(s.start()), telling.tokens().firstFrom(s.end())))
            .toArray();
    Vector vector = alignments.weights().vector(telling, tokens);
    StringBuilder key = new StringBuilder();
    for (Span span : quote.spans()) {
      key.append(Folding.fold(span.of(telling.text())).replaceAll("[^\\p{L}\\p{N}]+", " ").strip());
      key.append(' ');
    }
    String entity = speakers.resolve(telling, quote);
    String name = speakers.name(telling, quote, entity);
    return new Saying(telling, quote, vector, entity, name, key.toString().strip());
  }

  private void group() {
    Map<String, Integer> byKey = new HashMap<>();
    Map<Integer, List<Integer>> holders = new HashMap<>();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < sayings.size(); i++) {
      Saying saying = sayings.get(i);
      Integer same = byKey.putIfAbsent(saying.key(), i);
      if (same != null && Speakers.canBeOne(saying.entity(), sayings.get(same).entity())) {
        join(same, i);
      }
      Set<Integer> met = new LinkedHashSet<>();
      for (int feature : saying.vector().heaviest(HEAVIEST)) {
        List<Integer> others = holders.computeIfAbsent(feature, f -> new ArrayList<>());
        met.addAll(others.subList(Math.max(0, others.size() - MAX_HOLDERS), others.size()));
        others.add(i);
      }
      for (int other : met) {
        double score = likeness(saying, sayings.get(other));
        if (score > 0) {
          pairs.add(new Pair(other, i, score));
        }
      }
    }
    joinBest(pairs);
  }

  /// @param score how surely both are one quote
  private record Pair(int one, int other, double score) {}

  /// Joins the surest pairs first, each quote with one quote of another account at most.
  private void joinBest(List<Pair> pairs) {
    pairs.sort(
        Comparator.comparingDouble((Pair p) -> -p.score)
            .thenComparingInt(p -> p.one)
            .thenComparingInt(p -> p.other));
    Set<String> taken = new HashSet<>();
    for (Pair pair : pairs) {
      String forward = pair.one + " " + sayings.get(pair.other).telling().number();
      String backward = pair.other + " " + sayings.get(pair.one).telling().number();
      boolean nested =
          sayings.get(pair.one).telling().number() == sayings.get(pair.other).telling().number();
      if (nested || (!taken.contains(forward) && !taken.contains(backward))) {
        taken.add(forward);
        taken.add(backward);
        join(pair.one, pair.other);
      }
    }
  }

  /// How surely two sayings are one quote; 0 when they are not.
  private double likeness(Saying one, Saying other) {
    if (one.telling().number() == other.telling().number()) {
      return isNested(one, other) ? 1 : 0;
    }
    if (one.isPartOf(other) || other.isPartOf(one)) {
      return 1;
    }
    double cosine = one.vector().cosine(other.vector());
    int needs = areBrief(one, other) ? 1 : MIN_SHARED;
    if (one.vector().shared(other.vector()) < needs && cosine < WHOLE) {
      return 0;
    }
    double needed = needed(one, other);
    if (cosine >= needed) {
      return cosine - needed + 1;
    }
    int least = Math.min(one.vector().size(), other.vector().size());
    double contained =
        Math.max(
            one.vector().containedIn(other.vector()), other.vector().containedIn(one.vector()));
    return least >= MIN_CONTAINED && contained >= CONTAINED ? contained * needed : 0;
  }

  /// The nearness it takes: least for what one person is quoted with in two languages, most for
  /// what two persons are.
  private double needed(Saying one, Saying other) {
    boolean sameLanguage = Objects.equals(one.telling().language(), other.telling().language());
    boolean unknown = one.entity() == null || other.entity() == null;
    boolean samePerson = !unknown && Speakers.areOne(one.entity(), other.entity());
    boolean words = isDirect(one) && isDirect(other);
    double needed = sameLanguage ? SAME : TRANSLATED;
    if (words && !sameLanguage && areAsLong(one, other, LIKELY)) {
      needed -= EASED_BY_LENGTH;
    }
    if (samePerson) {
      needed -= EASED;
    } else if (!unknown && !Speakers.canBeOne(one.entity(), other.entity())) {
      return needed + (words ? EASED : 1);
    }
    if (isAligned(one, other)) {
      needed -= EASED;
    }
    return words ? needed - EASED / 2 : needed;
  }

  private static boolean areAsLong(Saying one, Saying other, double least) {
    int length = one.quote().last() - one.quote().first();
    int that = other.quote().last() - other.quote().first();
    return Math.min(length, that) >= least * Math.max(length, that);
  }

  /// Whether both are direct quotes of few words that tell, about as long, in two languages.
  private static boolean areBrief(Saying one, Saying other) {
    return isDirect(one)
        && isDirect(other)
        && !Objects.equals(one.telling().language(), other.telling().language())
        && Math.max(one.vector().size(), other.vector().size()) <= BRIEF
        && areAsLong(one, other, AS_LONG);
  }

  private static boolean isDirect(Saying saying) {
    return saying.quote().kind() == QuoteKind.DIRECT;
  }

  /// Whether one saying is a part of a longer one of the same account.
  private static boolean isWithin(Saying saying, Saying other) {
    return saying.telling().number() == other.telling().number()
        && isNested(saying, other)
        && saying.quote().last() - saying.quote().first()
            < other.quote().last() - other.quote().first();
  }

  private static boolean isNested(Saying one, Saying other) {
    Span a = new Span(one.quote().first(), one.quote().last());
    Span b = new Span(other.quote().first(), other.quote().last());
    return a.contains(b) || b.contains(a);
  }

  private boolean isAligned(Saying one, Saying other) {
    int a = alignments.statement(one.telling(), one.telling().sentenceAt(one.quote().first()));
    int b =
        alignments.statement(other.telling(), other.telling().sentenceAt(other.quote().first()));
    return a >= 0 && a == b && kind(one) == kind(other);
  }

  private static boolean kind(Saying saying) {
    return saying.quote().kind() == QuoteKind.INDIRECT;
  }

  private int root(int i) {
    int root = i;
    while (groups[root] != root) {
      root = groups[root];
    }
    return root;
  }

  private void join(int one, int other) {
    int a = root(one);
    int b = root(other);
    groups[Math.max(a, b)] = Math.min(a, b);
  }

  /// All quotes of the story, by account and place.
  public List<Saying> sayings() {
    return sayings;
  }

  /// The sayings of each quote, by first appearance.
  public Collection<List<Saying>> grouped() {
    Map<Integer, List<Saying>> byRoot = new LinkedHashMap<>();
    for (int i = 0; i < groups.length; i++) {
      byRoot.computeIfAbsent(root(i), r -> new ArrayList<>()).add(sayings.get(i));
    }
    return byRoot.values();
  }

  /// The quotes, those that most families carry first.
  public List<StoryQuote> quotes() {
    List<StoryQuote> quotes = new ArrayList<>();
    grouped().forEach(group -> quotes.add(quote(group)));
    quotes.sort(Comparator.comparingInt(q -> -q.families()));
    return quotes;
  }

  private StoryQuote quote(List<Saying> group) {
    Saying first = group.getFirst();
    String entity = entity(group);
    String speaker = speakers.name(entity);
    if (speaker == null) {
      speaker =
          group.stream()
              .filter(s -> s.speaker() != null && Objects.equals(s.entity(), entity))
              .map(Saying::speaker)
              .findFirst()
              .orElse(null);
    }
    if (speaker == null) {
      speaker = group.stream().map(Saying::speaker).filter(s -> s != null).findFirst().orElse(null);
    }
    return new StoryQuote(
        speaker,
        entity,
        first.text(),
        first.telling().language(),
        sources.count(group.stream().map(s -> s.telling().id()).toList()),
        group.stream()
            .filter(s -> group.stream().noneMatch(o -> isWithin(s, o)))
            .map(Saying::version)
            .toList());
  }

  /// The speaker most sayings have; null when none has one.
  private static @Nullable String entity(List<Saying> group) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Saying saying : group) {
      if (saying.entity() != null) {
        int weight = saying.entity().startsWith("person:") ? 3 : 1;
        counts.merge(saying.entity(), weight, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(null);
  }
}
