package org.conspectus.collect.fetch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.conspectus.collect.fetch.FetchException.Kind;
import org.jspecify.annotations.Nullable;

/// Gets pages: asks whether it may, waits its turn, follows redirects, tries again where that may
/// help, and keeps every answer. Thread-safe; one for all threads, since politeness is shared.
public final class Fetcher {
  private static final int OK = 200;
  private static final int NOT_MODIFIED = 304;
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int SERVER_ERROR = 500;
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
  private static final Set<Integer> RETRIED = Set.of(408, 425, 429, 500, 502, 503, 504);

  private final Wire wire;
  private final FetchLimits limits;
  private final InstantSource clock;
  private final HostGate gate;
  private final Keeper keeper;
  private final Random jitter;
  private final Map<String, Site> sites = new ConcurrentHashMap<>();

  /// What is known of one site; asked for once.
  private static final class Site {
    final ReentrantLock lock = new ReentrantLock();
    @Nullable SiteRules rules;
    @Nullable FetchException fault;
  }

  /// @param keeper of every answer
  public Fetcher(Wire wire, FetchLimits limits, Waiting waiting, Keeper keeper) {
    this.wire = wire;
    this.limits = limits;
    this.clock = waiting.clock();
    boolean isPatient = limits.maxRetryAfter().compareTo(limits.maxDelay()) > 0;
    Duration maxWait = isPatient ? limits.maxRetryAfter() : limits.maxDelay();
    this.gate = new HostGate(waiting.clock(), waiting.pauses(), maxWait);
    this.keeper = keeper;
    this.jitter = waiting.jitter();
  }

  /// Time, and how it is spent.
  ///
  /// @param jitter spreads the tries of many; used from all threads
  public record Waiting(InstantSource clock, Pauses pauses, Random jitter) {
    /// As it goes by on this machine.
    ///
    /// @param seed for the jitter
    public static Waiting standard(long seed) {
      return new Waiting(InstantSource.system(), Pauses.standard(), new Random(seed));
    }
  }

  /// A page that stays as it is: taken from the keeper if it has it.
  ///
  /// @throws FetchException if it cannot be had, saying why
  public FetchedPage page(URI url) throws IOException {
    return follow(url, Headers.none(), true);
  }

  /// A page that changes, asked for anew.
  ///
  /// @param conditions such as `If-None-Match`; the answer may then be that nothing has changed
  /// @throws FetchException if it cannot be had, saying why
  public FetchedPage current(URI url, Headers conditions) throws IOException {
    return follow(url, conditions, false);
  }

  /// What a site allows, asked for once.
  ///
  /// @throws FetchException if the site cannot be asked
  public SiteRules rules(URI url) throws IOException {
    Site site = sites.computeIfAbsent(Urls.origin(url), origin -> new Site());
    try {
      site.lock.lockInterruptibly();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("told to end");
    }
    try {
      if (site.fault != null) {
        throw new FetchException(site.fault.kind(), String.valueOf(site.fault.getMessage()));
      }
      if (site.rules == null) {
        site.rules = askRules(url);
      }
      return site.rules;
    } catch (FetchException e) {
      site.fault = e;
      throw e;
    } finally {
      site.lock.unlock();
    }
  }

  private SiteRules askRules(URI url) throws IOException {
    URI robots = URI.create(Urls.origin(url) + "/robots.txt");
    FetchedPage page;
    try {
      page = plain(robots);
    } catch (FetchException e) {
      if (e.kind() == Kind.UNSAFE) {
        throw e;
      }
      throw new FetchException(
          e.kind(), "its robots.txt cannot be had, so nothing is asked: " + e.getMessage(), e);
    }
    int status = page.reply().status();
    if (status >= SERVER_ERROR || status == TOO_MANY_REQUESTS) {
      throw new FetchException(
          Kind.TEMPORARY,
          "its robots.txt is answered with status " + status + ", so nothing is asked");
    }
    SiteRules rules =
        status == OK
            ? SiteRules.parse(robots, page.reply().content(limits.maxBodyBytes()), limits)
            : SiteRules.none();
    FetchedPage reserved = plain(URI.create(Urls.origin(url) + Reservation.PATH));
    return reserved.reply().status() == OK
        ? rules.with(Reservation.parse(reserved.reply().content(limits.maxBodyBytes())))
        : rules;
  }

  /// Asks for a file of the site's own rules, for which no rules are asked.
  private FetchedPage plain(URI url) throws IOException {
    URI at = url;
    for (int hop = 0; ; hop++) {
      Exchange exchange = ask(at, Headers.none(), limits.delay());
      keeper.keep(exchange);
      Optional<URI> next =
          hop < limits.maxRedirects() ? target(at, exchange.reply()) : Optional.empty();
      if (next.isEmpty()) {
        return new FetchedPage(at, exchange.reply());
      }
      at = next.get();
    }
  }

  private FetchedPage follow(URI url, Headers conditions, boolean isLasting) throws IOException {
    URI at = url;
    for (int hop = 0; hop <= limits.maxRedirects(); hop++) {
      Reply reply = reply(at, conditions, isLasting);
      if (reply.status() == OK || reply.status() == NOT_MODIFIED) {
        return new FetchedPage(at, reply);
      }
      Optional<URI> next = target(at, reply);
      if (next.isEmpty()) {
        throw refused(reply.status());
      }
      at = next.get();
    }
    throw new FetchException(Kind.GONE, "more than " + limits.maxRedirects() + " redirects");
  }

  private Reply reply(URI url, Headers conditions, boolean isLasting) throws IOException {
    Optional<Reply> kept = isLasting ? keeper.kept(url) : Optional.empty();
    if (kept.isPresent()) {
      return kept.get();
    }
    SiteRules rules = rules(url);
    Optional<FetchException> refusal = rules.refusal(url);
    if (refusal.isPresent()) {
      throw refusal.get();
    }
    Exchange exchange = ask(url, conditions, rules.delay().orElse(limits.delay()));
    Reply reply = exchange.reply();
    if (reply.status() == OK && Reservation.isDeclared(reply)) {
      throw new FetchException(Kind.RESERVED, "the page reserves text and data mining");
    }
    boolean isOfUse = reply.status() == OK || REDIRECTS.contains(reply.status());
    if (isOfUse) {
      keeper.keep(exchange);
    }
    return reply;
  }

  private static Optional<URI> target(URI url, Reply reply) throws FetchException {
    Optional<String> location = reply.headers().first("Location");
    if (!REDIRECTS.contains(reply.status()) || location.isEmpty()) {
      return Optional.empty();
    }
    Optional<URI> target = Urls.resolve(url, location.get());
    if (target.isEmpty()) {
      throw new FetchException(Kind.GONE, "redirected to no web page: '" + location.get() + "'");
    }
    return target;
  }

  private static FetchException refused(int status) {
    return switch (status) {
      case 401, 402, 403, 407, 451 ->
          new FetchException(Kind.FORBIDDEN, "the server refuses it (status " + status + ")");
      default ->
          new FetchException(Kind.GONE, "the server has no such page (status " + status + ")");
    };
  }

  /// Asks until there is an answer, as often as the limits have it.
  private Exchange ask(URI url, Headers conditions, Duration delay) throws IOException {
    for (int attempt = 1; ; attempt++) {
      boolean isLast = attempt == limits.tries();
      Duration backoff = backoff(attempt);
      Exchange exchange = tried(new Try(url, conditions, delay, backoff), isLast);
      if (exchange == null) {
        continue;
      }
      int status = exchange.reply().status();
      if (!RETRIED.contains(status) && (isLast || !exchange.reply().isCutOff())) {
        return exchange;
      }
      Duration wait = wanted(exchange.reply(), backoff);
      boolean isTooLong = wait.compareTo(limits.maxRetryAfter()) > 0;
      if (isLast || isTooLong) {
        throw inTrouble(status, attempt, isTooLong ? wait : Duration.ZERO);
      }
    }
  }

  /// @param delay after it
  /// @param backoff after trouble
  private record Try(URI url, Headers conditions, Duration delay, Duration backoff) {}

  /// One try; null when it failed in a way that the next may not.
  ///
  /// @throws IOException if another try would not help, or this was the last
  private @Nullable Exchange tried(Try attempt, boolean isLast) throws IOException {
    String host = attempt.url().getHost();
    try {
      return gate.pass(host, attempt.delay(), () -> exchanged(attempt));
    } catch (InterruptedIOException e) {
      throw e;
    } catch (FetchException e) {
      if (e.kind() == Kind.TEMPORARY && !isLast) {
        return null;
      }
      throw e;
    } catch (IOException e) {
      if (!isLast) {
        return null;
      }
      String cause = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      throw new FetchException(Kind.TEMPORARY, cause + " (tried " + limits.tries() + " times)", e);
    }
  }

  /// Makes the exchange, and while it is still our turn lets the host wait after trouble.
  private Exchange exchanged(Try attempt) throws IOException {
    Duration wait = attempt.backoff();
    boolean isWell = false;
    try {
      Exchange exchange = wire.get(attempt.url(), attempt.conditions());
      isWell = !RETRIED.contains(exchange.reply().status());
      wait = isWell ? wait : wanted(exchange.reply(), wait);
      return exchange;
    } finally {
      if (!isWell) {
        gate.defer(attempt.url().getHost(), clock.instant().plus(wait));
      }
    }
  }

  private Duration backoff(int attempt) {
    double spread = 0.5 + jitter.nextDouble();
    long millis = limits.firstBackoff().toMillis() << (attempt - 1);
    return Duration.ofMillis((long) (millis * spread));
  }

  /// What the server asks for, else as long as for any other trouble.
  private Duration wanted(Reply reply, Duration usual) {
    Instant now = clock.instant();
    return reply
        .headers()
        .first("Retry-After")
        .flatMap(value -> RetryAfter.parse(value, now))
        .orElse(usual);
  }

  private static FetchException inTrouble(int status, int tries, Duration wait) {
    String rest =
        wait.isZero()
            ? " (tried " + tries + " times)"
            : ", and asks to come back in " + wait.toSeconds() + " s";
    return new FetchException(Kind.TEMPORARY, "the server answers with status " + status + rest);
  }
}
