package org.conspectus.cli;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.conspectus.domain.Analysis;
import org.conspectus.domain.Article;
import org.conspectus.domain.Digest;
import org.conspectus.domain.Language;
import org.conspectus.domain.Passage;
import org.conspectus.domain.ProfileEntry;
import org.conspectus.domain.Rejected;

/// What the commands ask of the rest of the program: to read what was named on the command line.
/// Reading never fails as a whole; what could not be read is in the [Report].
public interface Newsroom {
  /// Watches a long run; called from the reading thread.
  interface Progress {
    /// @param bytes taken from files so far, as stored
    /// @param total bytes to read, or -1 when unknown
    void read(long articles, long bytes, long total);

    /// @param done articles that were put into stories
    void grouped(long done, long total);

    /// @param items of a dump so far
    /// @param bytes taken from it, as stored
    /// @param total bytes to read, or -1 when unknown
    void imported(long items, long bytes, long total);

    /// @param pairs of sentences so far
    /// @param bytes taken from files, as stored
    /// @param total bytes to read, or -1 when unknown
    void paired(long pairs, long bytes, long total);

    /// @param done rounds of learning
    void learned(long done, long total);
  }

  /// From what a lexicon is to be learned.
  ///
  /// @param pairs files of sentence pairs, in the order they were named
  /// @param first language of the sentences that stand first
  /// @param output the file to write
  record Lesson(List<String> pairs, Language first, Language second, String output) {
    public Lesson {
      pairs = List.copyOf(pairs);
    }
  }

  /// What happened to the input.
  ///
  /// @param rejected what gave no article, in input order; may be empty
  /// @param notes what is worth knowing and no failure, each one sentence; may be empty
  record Report(long articles, List<Rejected> rejected, List<String> notes) {
    public Report {
      rejected = List.copyOf(rejected);
      notes = List.copyOf(notes);
    }
  }

  /// The same newsroom, which may also ask private, loopback and link-local addresses.
  Newsroom withPrivateHosts();

  /// Collects news into a folder, and hands over each new article as it comes, one at a time, on
  /// any thread; when the sink returns, the article counts as handed over.
  ///
  /// @param delay between two requests to one host, in seconds
  Report collect(String directory, List<String> sources, int delay, Consumer<Article> sink);

  /// Hands over the articles in input order, on the calling thread.
  Report extract(List<String> inputs, Progress progress, Consumer<Article> sink);

  /// Hands over the analyses in input order, on the calling thread.
  Report annotate(List<String> inputs, Progress progress, Consumer<Analysis> sink);

  /// The features of an article's profile, the heaviest first.
  List<ProfileEntry> profile(Article article);

  /// Reads every input, and groups the articles.
  ///
  /// @param compares whether stories are to be compared, which takes more of each article
  Pile read(List<String> inputs, boolean compares, Progress progress);

  /// Imports names from a dump of Wikidata into the user's data; the articles of the report are the
  /// items taken.
  ///
  /// @param sitelinks how many an item must have
  Report importNames(String dump, int sitelinks, Progress progress);

  /// Learns words from sentence pairs; the articles of the report are the words.
  Report learnWords(Lesson lesson, Progress progress);

  /// What two related articles share, sentence by sentence, and what only one of them has.
  List<Passage> passages(Analysis first, Analysis second);

  /// Likeness of some articles, each with its own id.
  Nearness nearness(Collection<Digest> digests);
}
