package org.conspectus.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The documents of the repository and what is written in them.
public final class Documents {
  static final Path ROOT = Path.of("").toAbsolutePath().getParent();

  private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ +(.+)$");
  private static final Pattern TYPE =
      Pattern.compile("\\b(?:class|interface|record|enum) ([A-Z]\\w*)");
  private static final Pattern FENCE = Pattern.compile("(?s)```(\\w*)\n(.*?)```");

  private Documents() {}

  /// Every Markdown document but the generated one on quality, sorted.
  static List<Path> all() throws IOException {
    List<Path> documents = new ArrayList<>();
    for (String name : List.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md")) {
      documents.add(ROOT.resolve(name));
    }
    documents.addAll(files(ROOT.resolve("docs"), path -> path.toString().endsWith(".md")));
    documents.remove(ROOT.resolve("docs/evaluation.md"));
    return documents;
  }

  /// Those that tell how things are, not how they were decided or changed.
  static List<Path> ofToday() throws IOException {
    return all().stream()
        .filter(document -> !document.startsWith(ROOT.resolve("docs/decisions")))
        .filter(document -> !document.endsWith("CHANGELOG.md"))
        .toList();
  }

  /// Those that tell how to do something.
  static String instructions() throws IOException {
    StringBuilder text = new StringBuilder(read("README.md"));
    for (Path document : all()) {
      if (document.toString().contains("how-to") || document.toString().contains("tutorial")) {
        text.append(Files.readString(document));
      }
    }
    return text.toString();
  }

  /// A file by its path from the root.
  public static String read(String name) throws IOException {
    return Files.readString(ROOT.resolve(name));
  }

  private static List<Path> files(Path folder, Predicate<Path> wanted) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).filter(wanted).sorted().toList();
    }
  }

  /// What stands between back quotes outside blocks of code.
  static List<String> code(String document) {
    return groups(CODE, FENCE.matcher(document).replaceAll(""));
  }

  /// The targets of links within the repository.
  static List<String> links(String document) {
    String text = FENCE.matcher(document).replaceAll("");
    return groups(LINK, text).stream().filter(link -> !link.contains("://")).toList();
  }

  /// The anchors that the headings of a document give.
  static Set<String> anchors(String document) {
    Set<String> anchors = new HashSet<>();
    for (String heading : groups(HEADING, FENCE.matcher(document).replaceAll(""))) {
      String words = heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} -]", "");
      anchors.add(words.strip().replace(' ', '-'));
    }
    return anchors;
  }

  /// The blocks of code in a language.
  public static List<String> blocks(String document, String language) {
    return FENCE
        .matcher(document)
        .results()
        .filter(block -> block.group(1).equals(language))
        .map(block -> block.group(2))
        .toList();
  }

  /// The names of all types that the project declares, tests included.
  static Set<String> types() throws IOException {
    Set<String> types = new TreeSet<>();
    for (String module : List.of("engine", "app", "eval")) {
      Path sources = ROOT.resolve(module).resolve("src");
      for (Path source : files(sources, path -> path.toString().endsWith(".java"))) {
        types.addAll(groups(TYPE, Files.readString(source)));
      }
    }
    return types;
  }

  static List<String> groups(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult found) -> found.group(1)).toList();
  }
}
