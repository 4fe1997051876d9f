package org.conspectus.cli.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.conspectus.cli.HostileNews;
import org.conspectus.cli.PageOfFerryNews;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the page does in Chromium, from disk. Skipped where there is none.
@Tag("slow")
class PageInBrowserTest {
  private static final List<String> CHROMIUM =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
  private static final List<String> OPTIONS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  @TempDir static Path folder;

  private static @Nullable Playwright playwright;
  private static @Nullable Browser browser;

  private final List<String> troubles = new ArrayList<>();
  private @Nullable Page page;

  @BeforeAll
  static void start() {
    Path chromium =
        CHROMIUM.stream().map(Path::of).filter(Files::isExecutable).findFirst().orElse(null);
    if (chromium == null) {
      String reason = "Skipped: no Chromium at any of " + CHROMIUM;
      System.err.println(reason);
      Assumptions.abort(reason);
    }
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(chromium).setArgs(OPTIONS));
  }

  @AfterAll
  static void stop() {
    if (playwright != null) {
      playwright.close();
    }
  }

  @AfterEach
  void hasNoTrouble() {
    if (page != null) {
      page.close();
    }
    assertThat(troubles).isEmpty();
  }

  private Page open(String html, int width) throws IOException {
    return open(html, width, true);
  }

  private Page open(String html, int width, boolean script) throws IOException {
    Path file = folder.resolve("page.html");
    Files.writeString(file, html);
    Page opened =
        Objects.requireNonNull(browser)
            .newPage(
                new Browser.NewPageOptions()
                    .setViewportSize(width, 900)
                    .setJavaScriptEnabled(script)
                    .setReducedMotion(ReducedMotion.REDUCE));
    opened.onConsoleMessage(message -> troubles.add(message.text()));
    opened.onPageError(troubles::add);
    opened.onRequest(request -> {
      if (!request.url().startsWith("file:")) {
        troubles.add("asks for " + request.url());
      }
    });
    opened.navigate(file.toUri().toString());
    page = opened;
    return opened;
  }

  @Test
  void opensTheWordsOfStatementsByKeyboard() throws IOException {
    Page page = open(PageOfFerryNews.html(), 1200);
    Locator key = page.locator(".moment a.key").first();
    key.focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("#panel").getAttribute("open")).isNotNull();
    assertThat(page.locator("#panel mark.on").allInnerTexts())
        .containsExactly("zondag bij Vlieland vastgelopen");
    assertThat(page.locator(".panel-bar span").innerText()).isEqualTo("1 of 3");
    page.keyboard().press("ArrowRight");
    assertThat(String.join("", page.locator("#panel mark.on").allInnerTexts()))
        .isEqualTo("ran aground off Vlieland on Sunday");
    page.keyboard().press("Escape");
    assertThat(page.locator("#panel").getAttribute("open")).isNull();
    assertThat(key.evaluate("link => link === document.activeElement")).isEqualTo(true);
  }

  @Test
  void showsTheSkipLinkFirst() throws IOException {
    Page page = open(PageOfFerryNews.html(), 1200);
    page.keyboard().press("Tab");
    assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
  }

  @Test
  void worksWithoutItsScript() throws IOException {
    Page page = open(PageOfFerryNews.html(), 1200, false);
    Locator key = page.locator(".moment a.key").first();
    String href = key.getAttribute("href");
    assertThat(page.locator(href + " + mark").isVisible()).isFalse();
    key.click();
    assertThat(page.url()).endsWith(href);
    assertThat(page.locator(href + " + mark").isVisible()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 800, 1400})
  void fitsTheScreen(int width) throws IOException {
    for (String html : List.of(PageOfFerryNews.html(), HostileNews.page())) {
      Page page = open(html, width);
      page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
      assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
      page.close();
    }
  }

  @Test
  void runsNoScriptOfAnArticle() throws IOException {
    Page page = open(HostileNews.page(), 1200);
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
    for (Locator key :
        page.locator(".moment .what > .source a.key").all().stream().limit(4).toList()) {
      key.click();
      assertThat(page.locator("#panel mark.on").count()).isPositive();
      page.keyboard().press("Escape");
    }
    assertThat(page.title()).contains("<script>").doesNotStartWith("owned");
  }

  @Test
  void hasContrastInLightAndDark() throws IOException {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      Page page = open(PageOfFerryNews.html(), 1200);
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      for (String selector :
          List.of("body", ".facts", "a.key", ".kind", ".status", ".card .note")) {
        assertThat(contrast(page, selector)).as("%s in %s", selector, scheme).isGreaterThan(4.5);
      }
      page.close();
    }
  }

  /// Contrast of the text of an element with the background behind it, as WCAG 2 computes it.
  private static double contrast(Page page, String selector) {
    String script =
        """
        selector => {
          const light = (color) => {
            const part = color.match(/[\\d.]+/g).slice(0, 3).map(Number).map((value) => {
              const share = value / 255;
              return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
            });
            return 0.2126 * part[0] + 0.7152 * part[1] + 0.0722 * part[2];
          };
          const element = document.querySelector(selector);
          if (!element) return 21;
          let at = element;
          while (at && getComputedStyle(at).backgroundColor === "rgba(0, 0, 0, 0)") at = at.parentElement;
          const back = light(getComputedStyle(at || document.body).backgroundColor);
          const front = light(getComputedStyle(element).color);
          return (Math.max(back, front) + 0.05) / (Math.min(back, front) + 0.05);
        }
        """;
    return ((Number) page.evaluate(script, selector)).doubleValue();
  }

  @Test
  void unfoldsAStoryOfTheIndex() throws IOException {
    String html = PageOfFerryNews.severalStories();
    Page page = open(html, 1200);
    assertThat(page.locator(".whole[open]").count()).isZero();
    page.locator(".index a").first().click();
    assertThat(page.locator(".whole[open]").count()).isOne();
  }

  @Test
  void readsInOrder() throws IOException {
    Page page = open(PageOfFerryNews.html(), 1200);
    Object levels =
        page.evaluate("[...document.querySelectorAll('h1,h2,h3,h4,h5')].map(h => +h.localName[1])");
    int before = 0;
    for (Object level : (List<?>) levels) {
      int now = ((Number) level).intValue();
      assertThat(now).isLessThanOrEqualTo(before + 1);
      before = now;
    }
    assertThat(Stream.of("header", "main", "footer").map(tag -> page.locator(tag).count()))
        .allMatch(count -> count >= 1);
  }
}
