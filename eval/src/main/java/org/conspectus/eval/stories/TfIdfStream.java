package org.conspectus.eval.stories;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// The plain stream that others start from: an article joins the cluster whose centroid is nearest
/// by the cosine of TF-IDF of lower-cased words, if that reaches a threshold, and else founds one.
/// No time, no stop words, no second look (single-pass clustering, as in Allan, Papka and Lavrenko,
/// "On-line new event detection and tracking", SIGIR 1998, doi:10.1145/290941.290954).
///
///     w = (1 + ln t) · ln((1 + N) / n)      t: how often the word is in the article, n: in how
///                                           many of N articles it is
///
/// counted over those so far, this one included, or over all beforehand. A vector keeps the weights
/// it had when it came, at length 1; a centroid is the sum of its vectors. Words are runs of letters
/// and digits, also in Chinese, which writes no gaps. For one thread; an article costs what its
/// words hold of clusters.
public final class TfIdfStream {
  private final double threshold;
  private final Map<String, Integer> holders = new HashMap<>();
  private final Map<String, WordPostings> postings = new HashMap<>();
  private final List<List<Integer>> clusters = new ArrayList<>();
  private final List<Double> squaredLengths = new ArrayList<>();
  private int counted;
  private int added;

  /// @param threshold least cosine to join, in [0, 1]
  private TfIdfStream(double threshold) {
    this.threshold = threshold;
  }

  /// The clusters of articles, as lists of their numbers, by founding.
  ///
  /// @param articles in the order in which they come
  /// @param threshold least cosine to join, in [0, 1]
  /// @param countsAhead whether in how many articles a word is, is counted over all beforehand
  public static List<List<Integer>> clusters(
      List<StoryArticle> articles, double threshold, boolean countsAhead) {
    TfIdfStream stream = new TfIdfStream(threshold);
    List<Map<String, Integer>> bags = articles.stream().map(TfIdfStream::words).toList();
    if (countsAhead) {
      bags.forEach(stream::count);
    }
    for (Map<String, Integer> bag : bags) {
      if (!countsAhead) {
        stream.count(bag);
      }
      stream.add(stream.vector(bag));
    }
    return stream.clusters;
  }

  /// How often each word is in title and text.
  private static Map<String, Integer> words(StoryArticle article) {
    Map<String, Integer> words = new TreeMap<>();
    for (String part : List.of(article.title(), article.text())) {
      int start = -1;
      for (int i = 0; i <= part.length(); i++) {
        boolean inWord = i < part.length() && Character.isLetterOrDigit(part.charAt(i));
        if (inWord && start < 0) {
          start = i;
        } else if (!inWord && start >= 0) {
          words.merge(part.substring(start, i).toLowerCase(Locale.ROOT), 1, Integer::sum);
          start = -1;
        }
      }
    }
    return words;
  }

  private void count(Map<String, Integer> bag) {
    counted++;
    bag.keySet().forEach(word -> holders.merge(word, 1, Integer::sum));
  }

  private Map<String, Double> vector(Map<String, Integer> bag) {
    Map<String, Double> vector = new TreeMap<>();
    double squares = 0;
    for (Map.Entry<String, Integer> word : bag.entrySet()) {
      double rarity = Math.log((1.0 + counted) / holders.getOrDefault(word.getKey(), 1));
      double weight = (1 + Math.log(word.getValue())) * rarity;
      vector.put(word.getKey(), weight);
      squares += weight * weight;
    }
    double length = squares == 0 ? 1 : Math.sqrt(squares);
    vector.replaceAll((word, weight) -> weight / length);
    return vector;
  }

  private void add(Map<String, Double> vector) {
    double[] shared = new double[clusters.size()];
    vector.forEach((word, weight) -> {
      WordPostings holding = postings.get(word);
      if (holding != null) {
        holding.share(weight, shared);
      }
    });
    int nearest = nearest(shared);
    if (nearest < 0) {
      nearest = clusters.size();
      clusters.add(new ArrayList<>());
      squaredLengths.add(1.0);
    } else {
      squaredLengths.set(nearest, squaredLengths.get(nearest) + 2 * shared[nearest] + 1);
    }
    clusters.get(nearest).add(added++);
    for (Map.Entry<String, Double> word : vector.entrySet()) {
      postings
          .computeIfAbsent(word.getKey(), unseen -> new WordPostings())
          .add(nearest, word.getValue());
    }
  }

  /// The cluster of the largest cosine that reaches the threshold, of equal ones the oldest; -1
  /// when there is none.
  private int nearest(double[] shared) {
    int nearest = -1;
    double most = 0;
    for (int i = 0; i < shared.length; i++) {
      double cosine = shared[i] / Math.sqrt(squaredLengths.get(i));
      if (cosine >= threshold && cosine > most) {
        nearest = i;
        most = cosine;
      }
    }
    return nearest;
  }
}
