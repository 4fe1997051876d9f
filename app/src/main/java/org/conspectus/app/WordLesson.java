package org.conspectus.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.conspectus.cli.Newsroom;
import org.conspectus.domain.Language;
import org.conspectus.domain.Rejected;
import org.conspectus.lang.LanguagePacks;
import org.conspectus.lang.Segmenter;
import org.conspectus.lexicon.Lexicon;
import org.conspectus.lexicon.LexiconBuilder;
import org.conspectus.lexicon.LexiconLearner;

/// Learns the words of a language from sentences and their translations, and writes them as a
/// lexicon of their own. The same pairs give the same bytes.
///
/// @param wanted the files and languages; English, or else the first language, is the one whose
///   words are known
/// @param data where the lexicon would have to be put to be used
record WordLesson(Newsroom.Lesson wanted, UserFolder data, InputStream standardInput) {
  private static final Language ENGLISH = new Language("en");

  /// Reads the pairs, learns and writes; never throws for what is wrong with a file.
  Newsroom.Report run(Newsroom.Progress progress) {
    Lexicon shipped = Lexicon.standard();
    boolean secondKnown = wanted.second().equals(ENGLISH);
    Language known = secondKnown ? wanted.second() : wanted.first();
    Language learned = secondKnown ? wanted.first() : wanted.second();
    if (!shipped.knows(known)) {
      String detail = "not a language the lexicon knows; pair " + learned + " with another, as en";
      return failed(known.code(), detail, List.of());
    }
    Path folder = Path.of(wanted.output()).toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      return failed(wanted.output(), "no such folder to write to; make it first", List.of());
    }
    LanguagePacks packs = LanguagePacks.standard();
    LexiconLearner learner =
        new LexiconLearner(new Segmenter(), packs.of(learned), packs.of(known), shipped.of(known));
    SentencePairs pairs = new SentencePairs(wanted.pairs(), standardInput);
    long total = pairs.totalBytes();
    pairs.read((first, second, count, bytes) -> {
      learner.add(secondKnown ? first : second, secondKnown ? second : first);
      progress.paired(count, bytes, total);
    });
    return write(learner, pairs, progress);
  }

  private Newsroom.Report write(
      LexiconLearner learner, SentencePairs pairs, Newsroom.Progress progress) {
    LexiconBuilder lexicon = new LexiconBuilder();
    int words = learner.learn(lexicon, round -> progress.learned(round, LexiconLearner.ROUNDS));
    if (words == 0) {
      String detail =
          String.format(
              Locale.ENGLISH,
              "not written: %,d pairs teach no word; a word must occur at least twice, with one"
                  + " translation",
              pairs.pairs());
      return failed(wanted.output(), detail, pairs.rejected());
    }
    try {
      write(lexicon.build());
    } catch (IOException e) {
      return failed(wanted.output(), InputReader.cause(e), pairs.rejected());
    }
    String from = String.format(Locale.ENGLISH, "learned from %,d pairs", pairs.pairs());
    String use = "to use it: mkdir -p " + data.folder() + " && mv ";
    return new Newsroom.Report(
        words, pairs.rejected(), List.of(from, use + wanted.output() + " " + data.lexicon()));
  }

  /// Writes the lexicon so that a reader finds the old one or the new one.
  private void write(byte[] lexicon) throws IOException {
    Path output = Path.of(wanted.output());
    Path fresh = output.resolveSibling(output.getFileName() + ".new");
    Files.write(fresh, lexicon);
    Files.move(fresh, output, StandardCopyOption.REPLACE_EXISTING);
  }

  private static Newsroom.Report failed(String where, String detail, List<Rejected> before) {
    List<Rejected> rejected = new ArrayList<>(before);
    rejected.add(new Rejected(where, Rejected.Reason.MALFORMED, detail));
    return new Newsroom.Report(0, rejected, List.of());
  }
}
