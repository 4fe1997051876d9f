package org.conspectus.collect.fetch;

import java.time.Duration;
import java.util.Locale;

/// How servers are asked, and how much of them is borne.
///
/// @param agent what we are called in requests; its first word up to `/` is our name in robots.txt
/// @param delay between two requests to one host where it asks for no other
/// @param maxDelay the longest delay a host may ask for, before it is left alone
/// @param stall longest silence, in connecting and in an answer
/// @param total longest answer
/// @param maxBodyBytes longest body, packed and unpacked
/// @param maxRedirects followed for one page
/// @param tries in one run, the first included
/// @param firstBackoff wait before the second try, which doubles with each
/// @param maxRetryAfter longest `Retry-After` that is waited for
public record FetchLimits(
    String agent,
    Duration delay,
    Duration maxDelay,
    Duration stall,
    Duration total,
    int maxBodyBytes,
    int maxRedirects,
    int tries,
    Duration firstBackoff,
    Duration maxRetryAfter) {
  private static final int MEGABYTE = 1 << 20;

  public FetchLimits {
    if (maxBodyBytes < 1 || maxRedirects < 0 || tries < 1 || delay.isNegative()) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "FetchLimits must be positive, got %d bytes, %d redirects, %d tries, delay %s",
              maxBodyBytes,
              maxRedirects,
              tries,
              delay));
    }
  }

  /// A second between requests, up to five minutes where asked; 30 s of silence, two minutes and 16
  /// MB for a page; five redirects and three tries, two minutes apart at most.
  public static FetchLimits standard() {
    return new FetchLimits(
        "Conspectus/0.1 (news reader; obeys robots.txt)",
        Duration.ofSeconds(1),
        Duration.ofMinutes(5),
        Duration.ofSeconds(30),
        Duration.ofMinutes(2),
        16 * MEGABYTE,
        5,
        3,
        Duration.ofSeconds(1),
        Duration.ofMinutes(2));
  }

  /// Our name in robots.txt, in lower case.
  String robotName() {
    return agent.substring(0, agent.indexOf('/')).toLowerCase(java.util.Locale.ROOT);
  }

  /// The same with another delay.
  public FetchLimits withDelay(Duration other) {
    return new FetchLimits(
        agent,
        other,
        maxDelay,
        stall,
        total,
        maxBodyBytes,
        maxRedirects,
        tries,
        firstBackoff,
        maxRetryAfter);
  }
}
