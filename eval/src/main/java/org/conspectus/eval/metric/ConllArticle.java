package org.conspectus.eval.metric;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.conspectus.eval.json.JsonLines;

/// Sentences of a name corpus, joined to an article; its names are ranges of code points.
///
/// Read are the four columns of CoNLL 2002 (token first, tag last, split by spaces) and the tabs of
/// GermEval 2014 (number, token, outer tag, inner tag; the inner ones are left out). Every 50
/// sentences make one article: tokens joined by spaces, a line for each sentence.
///
/// @param id `s` and the number of the first sentence, from 0
/// @param text the article's text, which ends with a line end
/// @param names in the order of the text
public record ConllArticle(String id, String text, List<ConllName> names) {

  private static final int SENTENCES_PER_ARTICLE = 50;

  public ConllArticle {
    names = List.copyOf(names);
  }

  /// A name with its tag's type, such as `PER` or `LOCderiv`; code points `[start, end)`.
  public record ConllName(int start, int end, String type) {}

  private record Token(String text, String tag) {}

  /// The articles of a corpus file.
  ///
  /// @throws IOException if the file cannot be read or a tag is none of `O`, `B-…`, `I-…`
  public static List<ConllArticle> read(Path file) throws IOException {
    List<List<Token>> sentences = sentences(file);
    List<ConllArticle> articles = new ArrayList<>();
    for (int first = 0; first < sentences.size(); first += SENTENCES_PER_ARTICLE) {
      int end = Math.min(sentences.size(), first + SENTENCES_PER_ARTICLE);
      articles.add(join("s" + first, sentences.subList(first, end)));
    }
    return articles;
  }

  private static List<List<Token>> sentences(Path file) throws IOException {
    List<List<Token>> sentences = new ArrayList<>();
    List<Token> sentence = new ArrayList<>();
    try (BufferedReader reader = JsonLines.open(file)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.isBlank()) {
          sentences.add(sentence);
          sentence = new ArrayList<>();
        } else if (!line.startsWith("#\t") && !line.startsWith("-DOCSTART")) {
          sentence.add(token(file, line));
        }
      }
    }
    sentences.add(sentence);
    sentences.removeIf(List::isEmpty);
    return sentences;
  }

  private static Token token(Path file, String line) throws IOException {
    boolean hasTabs = line.indexOf('\t') >= 0;
    String[] columns = line.split(hasTabs ? "\t" : " ", -1);
    boolean isNumbered = hasTabs && columns.length >= 3 && isNumber(columns[0]);
    Token token =
        isNumbered
            ? new Token(columns[1], columns[2])
            : new Token(columns[0], columns[columns.length - 1]);
    if (!token.tag().equals("O") && !token.tag().matches("[BI]-.*")) {
      throw new IOException(file + ": not a BIO tag: " + token.tag());
    }
    return token;
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && text.chars().allMatch(Character::isDigit);
  }

  private static ConllArticle join(String id, List<List<Token>> sentences) {
    Joiner joiner = new Joiner();
    for (List<Token> sentence : sentences) {
      sentence.forEach(joiner::add);
      joiner.endSentence();
    }
    return new ConllArticle(id, joiner.text.toString(), joiner.names);
  }

  /// Puts tokens one behind another and opens, extends and closes names. For one thread.
  private static final class Joiner {

    private final StringBuilder text = new StringBuilder();
    private final List<ConllName> names = new ArrayList<>();
    private int position;
    private boolean isInside;
    private boolean isFirst = true;

    void add(Token token) {
      if (!isFirst) {
        text.append(' ');
        position++;
      }
      isFirst = false;
      int start = position;
      text.append(token.text());
      position += token.text().codePointCount(0, token.text().length());
      boolean continues = token.tag().startsWith("I") && isInside;
      if (continues) {
        ConllName open = names.removeLast();
        names.add(new ConllName(open.start(), position, open.type()));
      } else if (!token.tag().equals("O")) {
        names.add(new ConllName(start, position, token.tag().substring(2)));
      }
      isInside = !token.tag().equals("O");
    }

    void endSentence() {
      text.append('\n');
      position++;
      isInside = false;
      isFirst = true;
    }
  }
}
