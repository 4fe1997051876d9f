package org.conspectus.eval.wording;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.conspectus.eval.bench.TarArchive;
import org.conspectus.eval.wording.LabeledArticle.Mention;

/// Reads NewsWCL50 (Hamborg, Zhukova, Gipp 2019): of ten events five articles each, in which
/// mentions of actors, countries, actions and the like are marked.
///
/// The archive's `.conll` file has a line `#begin document …/id; part …` before each article and a
/// line for each token with article, sentence, place, token and the mentions that begin `(thing` or
/// end `thing)` at it, split by `|`. For one thread.
public final class NewsWcl {
  private static final String BEGIN = "#begin document ";
  private static final int TOKEN = 3;
  private static final int MENTIONS = 4;

  private final List<LabeledArticle> articles = new ArrayList<>();
  private final Map<String, Deque<Integer>> open = new HashMap<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private String id = "";

  private NewsWcl() {}

  /// The articles in the order of the archive.
  ///
  /// @throws IOException if the archive cannot be read
  public static List<LabeledArticle> read(Path archive) throws IOException {
    NewsWcl reader = new NewsWcl();
    TarArchive.forEach(
        archive,
        (name, content) -> {
          if (name.endsWith(".conll")) {
            content.lines().forEach(reader::take);
            reader.end();
          }
        });
    return List.copyOf(reader.articles);
  }

  private void take(String line) {
    String[] columns = line.split("\t", -1);
    if (line.startsWith(BEGIN)) {
      end();
      id = line.substring(line.lastIndexOf('/') + 1, line.indexOf(';'));
    } else if (columns.length > MENTIONS) {
      token(columns[TOKEN], columns[MENTIONS]);
    } else if (line.isBlank() && !text.isEmpty()) {
      text.append('\n');
    }
  }

  private void token(String token, String marks) {
    if (token.isBlank() || token.equals("\\n")) {
      return;
    }
    if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      text.append(' ');
    }
    int start = text.length();
    text.append(token);
    for (String mark : marks.split("\\|", -1)) {
      mark(mark.strip(), start);
    }
  }

  private void mark(String mark, int start) {
    String thing = mark.replaceAll("^\\(|\\)$", "");
    if (mark.startsWith("(")) {
      open.computeIfAbsent(thing, t -> new ArrayDeque<>()).push(start);
    }
    Deque<Integer> begun = open.get(thing);
    if (mark.endsWith(")") && begun != null && !begun.isEmpty()) {
      mentions.add(new Mention(thing, begun.pop(), text.length()));
    }
  }

  private void end() {
    if (!text.isEmpty()) {
      String event = id.substring(0, id.indexOf('_'));
      articles.add(new LabeledArticle(event, id, text.toString().strip(), mentions));
    }
    text.setLength(0);
    mentions.clear();
    open.clear();
  }
}
