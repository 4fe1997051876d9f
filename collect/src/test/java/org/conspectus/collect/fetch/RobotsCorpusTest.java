package org.conspectus.collect.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.conspectus.collect.KnownFiles;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Known robots.txt files against a plain reading of RFC 9309; skipped where they are not present.
@Tag("slow")
class RobotsCorpusTest {
  private static final Path ARCHIVE = KnownFiles.path("robots-sitemaps.tar.gz");
  private static final String SITE = "https://paper.example";

  /// Faulty on purpose: what a lenient reader makes of them is not the standard's to say.
  private static final Pattern FAULTY =
      Pattern.compile(".*(typos|format-errors|malformed|utf16).*");

  /// @param path as written, with `*` and `$`
  private record Rule(String path, boolean isAllowed) {
    boolean fits(String asked) {
      String pattern =
          Pattern.quote(path).replace("*", "\\E.*\\Q").replaceFirst("\\$\\\\E$", "\\\\E\\$");
      return Pattern.compile(pattern).matcher(asked).find()
          && Pattern.compile("^" + pattern).matcher(asked).find();
    }
  }

  /// The rules for some names, which begin where user agents are named.
  private record Group(Set<String> names, List<Rule> rules) {}

  private static List<Group> groups(String text) {
    List<Group> groups = new ArrayList<>();
    boolean isOpen = false;
    for (String raw : text.replace("\ufeff", "").split("\\R", -1)) {
      String[] parts = raw.replaceFirst("#.*", "").split(":", 2);
      String field = parts[0].strip().toLowerCase(Locale.ROOT);
      String value = parts.length < 2 ? "" : parts[1].strip();
      if (field.equals("user-agent")) {
        if (!isOpen) {
          groups.add(new Group(new LinkedHashSet<>(), new ArrayList<>()));
        }
        groups.getLast().names().add(value.toLowerCase(Locale.ROOT));
        isOpen = true;
      } else if (field.equals("allow") || field.equals("disallow")) {
        isOpen = false;
        if (!groups.isEmpty() && !value.isEmpty()) {
          groups.getLast().rules().add(new Rule(value, field.equals("allow")));
        }
      }
    }
    return groups;
  }

  /// The longest rule counts; of two as long, the one that allows.
  private static boolean isAllowed(List<Group> groups, String name, String path) {
    List<Rule> rules = rules(groups, name);
    Rule best = new Rule("", true);
    for (Rule rule : rules.isEmpty() && !isNamed(groups, name) ? rules(groups, "*") : rules) {
      boolean isLonger = rule.path().length() > best.path().length();
      boolean isAsLong = rule.path().length() == best.path().length();
      if (rule.fits(path) && (isLonger || (isAsLong && rule.isAllowed()))) {
        best = rule;
      }
    }
    return best.isAllowed();
  }

  private static boolean isNamed(List<Group> groups, String name) {
    return groups.stream().anyMatch(group -> group.names().contains(name));
  }

  private static List<Rule> rules(List<Group> groups, String name) {
    return groups.stream()
        .filter(group -> group.names().contains(name))
        .flatMap(group -> group.rules().stream())
        .toList();
  }

  private static SiteRules rules(String name, byte[] content) {
    FetchLimits standard = FetchLimits.standard();
    FetchLimits limits =
        new FetchLimits(
            name + "/1",
            standard.delay(),
            standard.maxDelay(),
            standard.stall(),
            standard.total(),
            standard.maxBodyBytes(),
            standard.maxRedirects(),
            standard.tries(),
            standard.firstBackoff(),
            standard.maxRetryAfter());
    return SiteRules.parse(URI.create(SITE + "/robots.txt"), content, limits);
  }

  @Test
  void obeysThemAsTheStandardHasIt() throws IOException {
    assumeThat(ARCHIVE).as("known robots.txt files beside the project").exists();
    int checked = 0;
    for (Map.Entry<String, byte[]> file : KnownFiles.read(ARCHIVE).entrySet()) {
      if (!file.getKey().contains("resources/robots/")) {
        continue;
      }
      assertThatCode(() -> rules("conspectus", file.getValue()))
          .as(file.getKey())
          .doesNotThrowAnyException();
      if (!FAULTY.matcher(file.getKey()).matches()) {
        checked += check(file.getKey(), file.getValue());
      }
    }
    assertThat(checked).as("paths asked for").isGreaterThan(1_000);
  }

  private static int check(String file, byte[] content) {
    List<Group> groups = groups(new String(content, StandardCharsets.UTF_8));
    Set<String> names = new LinkedHashSet<>(List.of("conspectus"));
    Set<String> paths = new LinkedHashSet<>(List.of("/", "/news/2026/ferry.html?page=2"));
    for (Group group : groups) {
      group.names().stream().filter(name -> name.matches("[a-z_-]+")).forEach(names::add);
      for (Rule rule : group.rules()) {
        String path = rule.path().replace("*", "x").replace("$", "");
        paths.add(path);
        paths.add(path + "more");
      }
    }
    paths.removeIf(path -> !path.startsWith("/") || Urls.parse(SITE + path).isEmpty());
    // Whether a star that stands for nothing makes `/*` longer than `/`, the standard leaves open.
    paths.removeIf(
        path -> path.equals("/") && new String(content, StandardCharsets.UTF_8).contains("/*\n"));
    for (String name : names) {
      SiteRules rules = rules(name, content);
      for (String path : paths) {
        assertThat(rules.refusal(URI.create(SITE + path)).isEmpty())
            .as("%s: may %s ask for %s", file, name, path)
            .isEqualTo(isAllowed(groups, name, path));
      }
    }
    return names.size() * paths.size();
  }
}
