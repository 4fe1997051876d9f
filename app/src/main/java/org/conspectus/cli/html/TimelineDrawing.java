package org.conspectus.cli.html;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.conspectus.cli.view.Dates;
import org.conspectus.cli.view.Facts;
import org.conspectus.domain.Conspectus.Account;
import org.conspectus.domain.Conspectus.Status;
import org.conspectus.domain.Conspectus.TimelineEntry;

/// The timeline as a picture: above the line what happened, the larger the more accounts tell it;
/// below it when each account came out. A gap is as wide as the logarithm of its days, so that a
/// war long ago and the hours of a summit fit on one line.
final class TimelineDrawing {
  private static final int WIDTH = 960;
  private static final int MARGIN = 28;
  private static final int STEP = 21;
  private static final int MAX_MOMENTS = 80;
  private static final int MAX_ACCOUNTS = 40;
  private static final int MAX_ROWS = 10;
  private static final int MIN_MOMENTS = 2;
  private static final int ISSUE_STEP = 32;
  private static final double MIN_RADIUS = 4;
  private static final double MAX_RADIUS = 9.5;
  private static final double RADIUS_STEP = 1.6;
  private static final double DIAGONAL = 0.7;
  private static final int KEY_WIDTH = 10;
  private static final int LETTER_WIDTH = 7;
  private static final int KEY_HEIGHT = 18;

  private final StoryScope scope;
  private final NavigableMap<LocalDate, Double> scale = new TreeMap<>();

  TimelineDrawing(StoryScope scope) {
    this.scope = scope;
  }

  private record Moment(TimelineEntry entry, int index, LocalDate day) {}

  private record Issue(String key, LocalDate first, LocalDate last) {}

  /// The picture; empty when there is too little to draw.
  Html html() {
    Html html = new Html();
    List<Moment> moments = moments();
    List<Issue> issues = issues();
    if (moments.size() < MIN_MOMENTS) {
      return html;
    }
    scale(moments, issues);
    Rows above = new Rows(STEP);
    moments.forEach(moment -> above.place(x(moment.day())));
    Rows below = new Rows(ISSUE_STEP);
    issues.forEach(issue -> below.place(x(issue.first())));
    int line = above.count() * STEP + STEP;
    int height = line + 2 * STEP + below.count() * STEP + MARGIN / 2;
    html.open("div", "class", "drawing", "tabindex", "0", "role", "group");
    html.open(
        "svg",
        "viewBox",
        "0 0 " + WIDTH + " " + height,
        "role",
        "img",
        "aria-label",
        "Drawing of the timeline below: "
            + Facts.count(moments.size(), "moment")
            + " from "
            + Dates.range(scale.firstKey(), scale.lastKey())
            + "; the same is listed below.");
    line(html, "axis", path(0, line, WIDTH, line));
    labels(html, moments, line + STEP);
    moments(html, moments, line - STEP);
    issues(html, issues, line + 2 * STEP + 4);
    html.close().closeLine();
    return html.element("p", legend(issues), "class", "note legend");
  }

  private static String legend(List<Issue> issues) {
    return "● happened  ○ planned  ◌ reported  ⊗ denied or called off. The larger, the more"
        + " independent accounts. Long gaps are drawn shorter than they are."
        + (issues.isEmpty() ? "" : " Letters below the line: when each account came out.");
  }

  private List<Moment> moments() {
    List<TimelineEntry> entries = scope.conspectus().timeline();
    List<Moment> moments = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      LocalDate day = Dates.middle(entries.get(i));
      if (day != null) {
        moments.add(new Moment(entries.get(i), i, day));
      }
    }
    return moments.stream()
        .sorted(Comparator.comparingInt(moment -> -moment.entry().families()))
        .limit(MAX_MOMENTS)
        .toList();
  }

  private List<Issue> issues() {
    List<Issue> issues = new ArrayList<>();
    for (Account account : scope.keys().accounts()) {
      LocalDate first = Dates.first(account);
      LocalDate last = Dates.last(account);
      if (first != null && last != null && issues.size() < MAX_ACCOUNTS) {
        issues.add(new Issue(scope.keys().of(account.id()), first, last));
      }
    }
    return issues;
  }

  /// Places all days on the line.
  private void scale(List<Moment> moments, List<Issue> issues) {
    moments.forEach(moment -> scale.put(moment.day(), 0.0));
    issues.forEach(issue -> {
      scale.put(issue.first(), 0.0);
      scale.put(issue.last(), 0.0);
    });
    double sum = 0;
    LocalDate before = scale.firstKey();
    for (Map.Entry<LocalDate, Double> day : scale.entrySet()) {
      double days = ChronoUnit.DAYS.between(before, day.getKey());
      sum += days == 0 ? 0 : 1 + Math.log(days) / Math.log(2);
      day.setValue(sum);
      before = day.getKey();
    }
    double unit = sum == 0 ? 0 : (WIDTH - 2 * MARGIN) / sum;
    double start = sum == 0 ? WIDTH / 2.0 : MARGIN;
    scale.replaceAll((day, place) -> start + place * unit);
  }

  private double x(LocalDate day) {
    return scale.getOrDefault(day, 0.0);
  }

  /// Rows for what would overlap in one.
  private static final class Rows {
    private final double distance;
    private final List<List<Double>> rows = new ArrayList<>();

    Rows(double distance) {
      this.distance = distance;
    }

    /// The first row with room at a place, from 0; as many as there may be when none has any.
    int place(double x) {
      for (int row = 0; row < rows.size(); row++) {
        if (rows.get(row).stream().allMatch(other -> Math.abs(other - x) >= distance)) {
          rows.get(row).add(x);
          return row;
        }
      }
      if (rows.size() == MAX_ROWS) {
        return MAX_ROWS;
      }
      rows.add(new ArrayList<>(List.of(x)));
      return rows.size() - 1;
    }

    int count() {
      return rows.size();
    }
  }

  private void labels(Html html, List<Moment> moments, int y) {
    NavigableMap<LocalDate, String> labels = new TreeMap<>();
    for (Moment moment : moments) {
      labels.putIfAbsent(moment.day(), Dates.of(moment.entry()));
    }
    double free = 0;
    for (Map.Entry<LocalDate, String> label : labels.entrySet()) {
      double half = label.getValue().length() * LETTER_WIDTH / 2.0;
      double x = Math.clamp(x(label.getKey()), half, WIDTH - half);
      if (x - half >= free) {
        label(html, "date", x, y).text(label.getValue()).close();
        free = x + half;
      }
    }
    for (LocalDate day : scale.keySet()) {
      line(html, "tick", path(x(day), y - STEP - 3, x(day), y - STEP + 3));
    }
  }

  private void moments(Html html, List<Moment> moments, int bottom) {
    Rows rows = new Rows(STEP);
    for (Moment moment : moments) {
      int row = rows.place(x(moment.day()));
      if (row < MAX_ROWS) {
        moment(html, moment, bottom - row * STEP);
      }
    }
  }

  private void moment(Html html, Moment moment, double bottom) {
    TimelineEntry entry = moment.entry();
    double radius = Math.min(MAX_RADIUS, MIN_RADIUS + RADIUS_STEP * (entry.families() - 1));
    String status = entry.status() == null ? "told" : entry.status().name();
    String y = number(bottom);
    String x = number(x(moment.day()));
    html.open("a", "href", "#" + scope.id("t" + moment.index()), "tabindex", "-1");
    html.element("title", Dates.of(entry) + ": " + entry.text());
    html.open(
        "circle", "class", status.toLowerCase(Locale.ROOT), "cx", x, "cy", y, "r", number(radius));
    html.close();
    if (entry.status() == Status.DENIED) {
      cross(html, x(moment.day()), bottom, radius * DIAGONAL);
    }
    html.closeLine();
  }

  private static void cross(Html html, double x, double y, double d) {
    line(html, "cross", path(x - d, y - d, x + d, y + d));
    line(html, "cross", path(x - d, y + d, x + d, y - d));
  }

  private void issues(Html html, List<Issue> issues, int top) {
    Rows rows = new Rows(ISSUE_STEP);
    for (Issue issue : issues) {
      int row = rows.place(x(issue.first()));
      if (row == MAX_ROWS) {
        continue;
      }
      double y = top + row * STEP;
      double width = KEY_WIDTH + LETTER_WIDTH * issue.key().length();
      if (!issue.last().equals(issue.first())) {
        double middle = y + KEY_HEIGHT / 2.0;
        line(html, "range", path(x(issue.first()), middle, x(issue.last()), middle));
      }
      html.open(
          "rect",
          "class",
          "issue",
          "x",
          number(x(issue.first()) - width / 2),
          "y",
          number(y),
          "width",
          number(width),
          "height",
          number(KEY_HEIGHT),
          "rx",
          "4");
      html.close();
      label(html, "issue-key", x(issue.first()), y + KEY_HEIGHT - 5).text(issue.key()).close();
    }
  }

  private static void line(Html html, String style, String path) {
    html.open("path", "class", style, "d", path).close();
  }

  private static String path(double x1, double y1, double x2, double y2) {
    return "M" + number(x1) + " " + number(y1) + "L" + number(x2) + " " + number(y2);
  }

  /// Opens a label, whose text is to follow.
  private static Html label(Html html, String style, double x, double y) {
    return html.open("text", "class", style, "x", number(x), "y", number(y));
  }

  private static String number(double value) {
    String text = String.format(Locale.ROOT, "%.1f", value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }
}
