package org.conspectus.eval.stream;

import java.util.List;
import java.util.Locale;

/// Draws what both writers take of time and of memory as streams of several sizes go on, as two
/// charts side by side in one SVG image. Stateless.
public final class GrowthChart {
  private static final int WIDTH = 380;
  private static final int HEIGHT = 220;
  private static final int LEFT = 60;
  private static final int TOP = 40;
  private static final int GAP = 80;
  private static final int LABEL = 16;

  /// From 100 articles to a million, in powers of ten.
  private static final int FIRST_POWER = 2;

  private static final int LAST_POWER = 6;
  private static final int TICKS = 4;
  private static final List<String> COLORS = List.of("#8c6d1f", "#2a7f62", "#2b5fa8", "#b03a48");

  private final StringBuilder svg = new StringBuilder();

  private GrowthChart() {}

  /// What is drawn of a run at one of its tenths.
  private interface Figure {
    double of(WriterGrowth run, int tenth);
  }

  /// The image.
  ///
  /// @param runs by size, at most four
  public static String of(List<WriterGrowth> runs) {
    GrowthChart chart = new GrowthChart();
    int width = 2 * (LEFT + WIDTH) + GAP;
    chart.svg.append(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\""
                + " font-family=\"sans-serif\" font-size=\"12\">%n",
            width,
            TOP + HEIGHT + 3 * LABEL));
    chart.svg.append("<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n");
    chart.panel(LEFT, "Microseconds an article, both writers", runs, WriterGrowth::micros);
    chart.panel(2 * LEFT + WIDTH, "Megabytes kept", runs, WriterGrowth::megabytes);
    return chart.svg.append("</svg>\n").toString();
  }

  private void panel(int left, String title, List<WriterGrowth> runs, Figure figure) {
    double most = 0;
    for (WriterGrowth run : runs) {
      for (int tenth : WriterGrowth.tenths()) {
        most = Math.max(most, figure.of(run, tenth));
      }
    }
    double top = ceiling(most);
    svg.append(
        String.format(
            Locale.ROOT,
            "<text x=\"%d\" y=\"%d\" font-weight=\"bold\">%s</text>%n",
            left,
            TOP - LABEL,
            title));
    axes(left, top);
    Panel panel = new Panel(left, top, figure);
    for (int i = 0; i < runs.size(); i++) {
      line(panel, runs.get(i), COLORS.get(i % COLORS.size()));
    }
  }

  /// Where a chart stands, what its scale ends with, and what it shows.
  private record Panel(int left, double top, Figure figure) {}

  /// The least of 1, 2, 4 and 8 times a power of ten that is not below.
  private static double ceiling(double most) {
    double ceiling = 1;
    while (ceiling < most) {
      double power = Math.pow(10, Math.floor(Math.log10(ceiling) + 1e-9));
      ceiling = ceiling / power > 5 ? power * 10 : ceiling * 2;
    }
    return ceiling;
  }

  private void axes(int left, double top) {
    for (int tick = 0; tick <= TICKS; tick++) {
      double value = top * tick / TICKS;
      double y = y(value, top);
      svg.append(
          String.format(
              Locale.ROOT,
              "<path d=\"M%d %.1fh%d\" stroke=\"#ddd\"/><text x=\"%d\" y=\"%.1f\""
                  + " text-anchor=\"end\">%,.0f</text>%n",
              left,
              y,
              WIDTH,
              left - 6,
              y + 4,
              value));
    }
    for (int power = FIRST_POWER; power <= LAST_POWER; power++) {
      double articles = Math.pow(10, power);
      svg.append(
          String.format(
              Locale.ROOT,
              "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%,.0f</text>%n",
              x(left, articles),
              TOP + HEIGHT + LABEL,
              articles));
    }
    svg.append(
        String.format(
            Locale.ROOT,
            "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">articles so far</text>%n",
            left + WIDTH / 2,
            TOP + HEIGHT + 2 * LABEL));
  }

  private void line(Panel panel, WriterGrowth run, String color) {
    StringBuilder points = new StringBuilder();
    for (int tenth : WriterGrowth.tenths()) {
      double x = x(panel.left, (double) run.articles() * tenth / WriterRun.PARTS);
      double y = y(panel.figure.of(run, tenth), panel.top);
      points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y));
    }
    svg.append(
        String.format(
            Locale.ROOT,
            "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>%n",
            points.toString().strip(),
            color));
  }

  private static double x(int left, double articles) {
    double share = (Math.log10(articles) - FIRST_POWER) / (LAST_POWER - FIRST_POWER);
    return left + WIDTH * share;
  }

  private static double y(double value, double top) {
    return TOP + HEIGHT * (1 - value / top);
  }
}
