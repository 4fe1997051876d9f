package org.conspectus.lang;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.conspectus.domain.Article;
import org.conspectus.domain.Outlet;
import org.conspectus.domain.OutletKind;
import org.conspectus.text.Folding;
import org.jspecify.annotations.Nullable;

/// Outlets by domain and by name, from `lang/outlets.tsv` and a table of the user's that goes
/// before it. A domain stands for its subdomains too. Immutable; a look-up costs the length of the
/// domain.
public final class Outlets {
  private static final String RESOURCE = "lang/outlets.tsv";
  private static final int COLUMNS = 5;
  private static final int MAX_QUOTED = 200;
  private static final String KINDS = "paper, broadcaster, agency, state, aggregator";
  private static final Outlets NONE = new Outlets(List.of());

  private final List<Outlet> all;
  private final Map<String, Outlet> byDomain = new HashMap<>();
  private final Map<String, Outlet> byName = new HashMap<>();

  private Outlets(List<Outlet> all) {
    this.all = List.copyOf(all);
    for (Outlet outlet : all) {
      byDomain.putIfAbsent(outlet.domain(), outlet);
      byName.putIfAbsent(Folding.fold(outlet.name()), outlet);
    }
  }

  /// No outlets.
  public static Outlets none() {
    return NONE;
  }

  /// Those of the resource.
  ///
  /// @throws ConfigException if it is malformed
  public static Outlets standard() {
    try (InputStream in = Outlets.class.getClassLoader().getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new ConfigException(List.of(RESOURCE + ": missing resource"));
      }
      return read(in, RESOURCE);
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  /// Those of a file of the same form, UTF-8, where empty lines and lines with `#` tell nothing.
  ///
  /// @param name of the file, for messages
  /// @throws ConfigException with every faulty line: file, line, value and what to do
  /// @throws IOException if it cannot be read
  public static Outlets read(InputStream in, String name) throws IOException {
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    List<Line> lines = new ArrayList<>();
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      String plain = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
      if (!plain.isBlank() && !plain.startsWith("#")) {
        lines.add(new Line(number, List.of(plain.split("\t", -1))));
      }
    }
    return parse(name, lines);
  }

  /// These, and those of `others` whose domains are not among them.
  public Outlets before(Outlets others) {
    List<Outlet> joined = new ArrayList<>(all);
    joined.addAll(others.all);
    return new Outlets(joined);
  }

  /// In the order of the table.
  public List<Outlet> all() {
    return all;
  }

  /// Who publishes under a domain or a subdomain of it; null when unknown.
  public @Nullable Outlet ofDomain(String domain) {
    String host = domain.toLowerCase(Locale.ROOT);
    int dot = -1;
    do {
      host = host.substring(dot + 1);
      Outlet outlet = byDomain.get(host);
      if (outlet != null) {
        return outlet;
      }
      dot = host.indexOf('.');
    } while (dot >= 0);
    return null;
  }

  /// Who publishes at a URL; null when unknown.
  public @Nullable Outlet ofUrl(String url) {
    int start = url.indexOf("://");
    if (start < 0) {
      return null;
    }
    int end = start + 3;
    while (end < url.length() && "/?#:".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    String authority = url.substring(start + 3, end);
    return ofDomain(authority.substring(authority.lastIndexOf('@') + 1));
  }

  /// Who has this name or domain; null when unknown.
  public @Nullable Outlet named(String nameOrDomain) {
    Outlet outlet = byName.get(Folding.fold(nameOrDomain.strip()));
    return outlet != null || nameOrDomain.indexOf('.') < 0 || nameOrDomain.indexOf(' ') >= 0
        ? outlet
        : ofDomain(nameOrDomain.strip());
  }

  /// Who published an article, by its URL, else by the outlet it names; null when unknown.
  public @Nullable Outlet of(Article article) {
    String url = article.url();
    Outlet outlet = url == null ? null : ofUrl(url);
    boolean passedOn = outlet != null && outlet.kind() == OutletKind.AGGREGATOR;
    String name = article.outlet();
    Outlet named = name == null || (outlet != null && !passedOn) ? null : named(name);
    return named == null ? outlet : named;
  }

  /// The publisher group of an outlet by its name or domain; the outlet itself where it is not in
  /// the table.
  public String groupOf(String nameOrDomain) {
    Outlet outlet = named(nameOrDomain);
    return outlet == null ? nameOrDomain : outlet.group();
  }

  /// The publisher group of an article, by which independent accounts are told from others; the
  /// outlet it names where that is not in the table, and null where it names none.
  public @Nullable String groupOf(Article article) {
    Outlet outlet = of(article);
    return outlet == null ? article.outlet() : outlet.group();
  }

  /// The article with the name of its outlet, where it gives none, or only a domain.
  public Article completed(Article article) {
    String given = article.outlet();
    boolean domain = given != null && given.indexOf('.') > 0 && given.indexOf(' ') < 0;
    if (given != null && !domain) {
      return article;
    }
    Outlet outlet = given == null ? of(article) : ofDomain(given);
    return outlet == null ? article : article.withOutlet(outlet.name());
  }

  /// A line of a table.
  private record Line(int number, List<String> columns) {}

  private static Outlets parse(String file, List<Line> lines) {
    List<Outlet> outlets = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    for (Line line : lines) {
      String fault = fault(line.columns);
      if (fault != null) {
        faults.add(file + ":" + line.number + ": " + fault);
        continue;
      }
      List<String> row = line.columns;
      OutletKind kind = OutletKind.valueOf(row.get(4).strip().toUpperCase(Locale.ROOT));
      outlets.add(
          new Outlet(
              row.get(0).strip(),
              row.get(1).strip(),
              row.get(2).strip(),
              row.get(3).strip(),
              kind));
    }
    if (!faults.isEmpty()) {
      throw new ConfigException(faults);
    }
    return new Outlets(outlets);
  }

  /// What is wrong with a line and what to do; null when nothing is.
  private static @Nullable String fault(List<String> row) {
    if (row.size() != COLUMNS) {
      return String.format(
          Locale.ROOT,
          "expected 5 tab-separated columns (domain, outlet, group, country, kind), got %d in %s;"
              + " put a tab between them",
          row.size(),
          quoted(String.join("\t", row)));
    }
    String domain = row.get(0).strip();
    if (!isDomain(domain)) {
      return "domain "
          + quoted(domain)
          + " is none; write it in lower case without scheme, www. and path, such as example.org";
    }
    if (row.get(1).isBlank() || row.get(2).isBlank()) {
      return "no outlet or no group for "
          + quoted(domain)
          + "; repeat the outlet where it belongs to no group";
    }
    String country = row.get(3).strip();
    if (country.length() != 2 || !isCapital(country.charAt(0)) || !isCapital(country.charAt(1))) {
      return "country " + quoted(country) + " is none; write two capitals, such as NL";
    }
    String kind = row.get(4).strip();
    return (", " + KINDS + ",").contains(", " + kind + ",")
        ? null
        : "kind " + quoted(kind) + " is unknown; write one of " + KINDS;
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isDomain(String domain) {
    for (int at = 0; at < domain.length(); at++) {
      char c = domain.charAt(at);
      boolean letter = Character.isLetterOrDigit(c) && !Character.isUpperCase(c);
      if (!letter && c != '.' && c != '-') {
        return false;
      }
    }
    int dot = domain.lastIndexOf('.');
    return dot > 0 && dot < domain.length() - 1 && !domain.startsWith("www.");
  }

  private static String quoted(String value) {
    String cut = value.length() > MAX_QUOTED ? value.substring(0, MAX_QUOTED) + "…" : value;
    return "'" + cut + "'";
  }
}
