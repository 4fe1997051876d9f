package org.conspectus.eval.metric;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.conspectus.eval.json.JsonLines;
import org.conspectus.eval.json.JsonRecord;

/// Makes up what the product might have printed: the gold, with seeded mistakes of every kind.
final class Perturbation {

  private static final List<String> TYPES = List.of("PERSON", "ORGANIZATION", "PLACE", "OTHER");
  private static final List<String> RELATIONS = List.of("TRANSLATION", "COPY", "EXCERPT");

  private final Random random;
  private final Path folder;
  private int files;

  Perturbation(long seed, Path folder) {
    this.random = new Random(seed);
    this.folder = folder;
  }

  /// Clusters near the gold: some articles are absent, some elsewhere, some clusters joined.
  Path clusters(List<Gold.Label> gold, String members, boolean withLinks) throws IOException {
    Map<String, List<String>> clusters = new TreeMap<>();
    for (Gold.Label label : gold) {
      int luck = random.nextInt(20);
      String cluster = luck < 3 ? "other " + random.nextInt(40) : label.label();
      if (luck != 19) {
        clusters.computeIfAbsent(cluster, name -> new ArrayList<>()).add(label.id());
      }
    }
    List<String> lines = new ArrayList<>();
    for (List<String> ids : clusters.values()) {
      String list = ids.stream().map(Perturbation::quoted).collect(Collectors.joining(","));
      String links = withLinks && ids.size() > 1 ? ",\"links\":[" + links(ids) + "]" : "";
      lines.add("{\"" + members + "\":[" + list + "]" + links + "}");
    }
    return write(lines);
  }

  private String links(List<String> ids) {
    List<String> links = new ArrayList<>();
    for (int i = 1; i < ids.size(); i++) {
      links.add(
          "{\"from\":%s,\"to\":%s,\"relation\":%s}"
              .formatted(
                  quoted(ids.get(random.nextInt(i))),
                  quoted(ids.get(i)),
                  quoted(RELATIONS.get(random.nextInt(RELATIONS.size())))));
    }
    return String.join(",", links);
  }

  /// Languages, of which some are wrong, absent, or told with a region.
  Path languages(List<Gold.Label> gold) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Gold.Label label : gold) {
      String language =
          switch (random.nextInt(8)) {
            case 0 -> "null";
            case 1 -> "\"la\"";
            case 2 -> quoted(label.label() + "-XX");
            default -> quoted(label.label());
          };
      if (random.nextInt(10) > 0) {
        lines.add("{\"id\":" + quoted(label.id()) + ",\"language\":" + language + "}");
      }
    }
    return write(lines);
  }

  /// Annotations of the articles of a times, quotes or identity file.
  Path annotations(Iterable<Path> goldFiles) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Path file : goldFiles) {
      JsonLines.forEach(file, article -> lines.add(annotation(article)));
    }
    return write(lines);
  }

  private String annotation(JsonRecord article) {
    String text = article.text("text");
    List<String> times = new ArrayList<>();
    for (JsonRecord time : article.objects("times")) {
      String value = random.nextInt(4) == 0 ? "null" : quoted(time.text("value"));
      addSometimes(times, "{\"span\":" + span(text, bounds(time)) + ",\"value\":" + value + "}");
    }
    List<String> names = new ArrayList<>();
    for (JsonRecord name : article.objects("names")) {
      String key = random.nextInt(4) == 0 ? "k" + random.nextInt(9) : name.text("entity");
      String entity = random.nextInt(9) == 0 ? "null" : quoted(key);
      addSometimes(names, name(span(text, bounds(name)), entity));
    }
    List<String> quotes = new ArrayList<>();
    for (JsonRecord quote : article.objects("quotes")) {
      List<String> spans = new ArrayList<>();
      quote.numberLists("quote").forEach(bounds -> spans.add(span(text, bounds)));
      List<List<Integer>> speakers = quote.numberLists("speaker");
      String speaker = speakers.isEmpty() ? "null" : span(text, speakers.getFirst());
      addSometimes(
          quotes, "{\"spans\":[" + String.join(",", spans) + "],\"speaker\":" + speaker + "}");
    }
    return "{\"id\":%s,\"times\":[%s],\"names\":[%s],\"quotes\":[%s]}"
        .formatted(
            quoted(article.text("id")),
            String.join(",", times),
            String.join(",", names),
            String.join(",", quotes));
  }

  private static List<Integer> bounds(JsonRecord annotation) {
    return List.of(annotation.number("start"), annotation.number("end"));
  }

  /// Annotations of the articles of a name corpus.
  Path names(List<ConllArticle> gold) throws IOException {
    List<String> lines = new ArrayList<>();
    for (ConllArticle article : gold) {
      List<String> names = new ArrayList<>();
      for (ConllArticle.ConllName name : article.names()) {
        addSometimes(names, name(span(article.text(), List.of(name.start(), name.end())), "null"));
      }
      lines.add(
          "{\"id\":%s,\"names\":[%s]}".formatted(quoted(article.id()), String.join(",", names)));
    }
    return write(lines);
  }

  private String name(String span, String entity) {
    String type = TYPES.get(random.nextInt(TYPES.size()));
    String written = random.nextInt(9) == 0 ? "null" : quoted(type);
    return "{\"span\":%s,\"type\":%s,\"entity\":%s}".formatted(span, written, entity);
  }

  private void addSometimes(List<String> list, String item) {
    if (random.nextInt(8) > 0) {
      list.add(item);
    }
    if (random.nextInt(12) == 0) {
      list.add(item);
    }
  }

  /// A range of code points as UTF-16 offsets, one end sometimes moved.
  private String span(String text, List<Integer> bounds) {
    int start = text.offsetByCodePoints(0, bounds.get(0));
    int end = text.offsetByCodePoints(0, bounds.get(1));
    int luck = random.nextInt(10);
    int moved = luck == 0 ? Math.min(text.length(), end + random.nextInt(12)) : end;
    int early = luck == 1 ? Math.max(0, start - random.nextInt(6)) : start;
    return "[" + early + "," + moved + "]";
  }

  /// Extracted pages, made of the strings that must and must not be in them.
  Path segmentPages(Path gold) throws IOException {
    List<String> lines = new ArrayList<>();
    for (JsonRecord page : JsonLines.read(gold)) {
      List<String> kept = new ArrayList<>(page.texts("with"));
      kept.addAll(page.texts("without"));
      kept.removeIf(segment -> random.nextInt(3) == 0);
      addSometimes(lines, page(page.text("file"), String.join("\n", kept), ""));
    }
    return write(lines);
  }

  /// Extracted pages with days near the right ones.
  Path datedPages(Path gold) throws IOException {
    List<String> lines = new ArrayList<>();
    for (JsonRecord page : JsonLines.read(gold)) {
      String day = random.nextInt(5) == 0 ? "2001-01-01" : page.text("date");
      String time = random.nextInt(5) == 0 ? "" : day + "T10:00:00+01:00";
      addSometimes(lines, page(page.text("file") + ".gz", "", "\"published\":" + quoted(time)));
    }
    return write(lines);
  }

  /// Extracted publisher pages that lack words, titles or authors.
  Path publisherPages(Path gold) throws IOException {
    List<String> lines = new ArrayList<>();
    for (JsonRecord page : JsonLines.read(gold)) {
      String title = random.nextInt(4) == 0 ? "?" : page.findText("title").orElse("") + "!";
      String authors =
          page.texts("authors").stream()
              .filter(author -> random.nextInt(5) > 0)
              .map(Perturbation::quoted)
              .collect(Collectors.joining(","));
      String fields =
          "\"title\":%s,\"published\":%s,\"authors\":[%s]"
              .formatted(quoted(title), quoted(page.findText("published").orElse("")), authors);
      String file = "pages/" + page.text("file");
      addSometimes(lines, page(file, shortened(page.findText("text").orElse("")), fields));
    }
    return write(lines);
  }

  private String shortened(String text) {
    String[] words = text.split(" ", -1);
    StringBuilder kept = new StringBuilder();
    for (String word : words) {
      if (random.nextInt(30) > 0) {
        kept.append(word).append(' ');
      }
    }
    return kept.toString();
  }

  private static String page(String file, String text, String fields) {
    return "{\"file\":%s,\"text\":%s%s}"
        .formatted(quoted(file), quoted(text), fields.isEmpty() ? "" : "," + fields);
  }

  Path write(List<String> lines) throws IOException {
    return Files.write(folder.resolve("made-up-" + files++ + ".jsonl"), lines);
  }

  static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ') {
        json.append("\\u%04x".formatted((int) c));
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }
}
