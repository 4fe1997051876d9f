package org.conspectus.eval.stream;

import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.conspectus.copy.FamilyConfig;
import org.conspectus.copy.FamilyIndex;
import org.conspectus.domain.Digest;
import org.conspectus.domain.Link;
import org.conspectus.domain.Story;
import org.conspectus.domain.StoryEvent;
import org.conspectus.story.Clusterer;
import org.conspectus.story.StoryConfig;
import org.conspectus.story.StoryHistory;

/// Sends digests through both writers, and nothing else, in this process and on one thread.
///
/// Arguments: the file of digests, how many it has, how often each is taken. Prints on standard
/// error, each a line with a name and a number: the microseconds of processor time an article that
/// each tenth of the stream took (`families-1` to `families-10`, and `stories-…`), and the
/// megabytes that the writers keep after it (`heap-…`); the seconds of processor time that settling
/// took (`settling`), the seconds of collecting garbage (`collecting`), the megabytes that are kept
/// at the end (`heap`), how many articles are `live` then, and how many `stories` and `groups` of
/// copies there are.
public final class WriterRun {
  static final int PARTS = 10;

  /// Articles that are not counted: they give the virtual machine time to compile what is used.
  private static final int WARM_UP = 2_000;

  private static final double NANOS_PER_MICRO = 1e3;
  private static final double NANOS_PER_SECOND = 1e9;
  private static final double MILLIS_PER_SECOND = 1e3;
  private static final double MEGABYTE = 1 << 20;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final FamilyIndex families = new FamilyIndex(FamilyConfig.standard());
  private final Clusterer clusterer = new Clusterer(StoryConfig.standard());
  private final StoryHistory history = new StoryHistory();
  private final Set<String> retired = new HashSet<>();

  private WriterRun() {}

  /// Runs and prints.
  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    int articles = Integer.parseInt(arguments[1]);
    warmUp(file, articles);
    try (DigestStream digests = new DigestStream(file, articles, Integer.parseInt(arguments[2]))) {
      new WriterRun().run(digests);
    }
  }

  private static void warmUp(Path file, int articles) throws IOException {
    try (DigestStream digests = new DigestStream(file, articles, 1)) {
      new WriterRun().send(digests, Math.min(WARM_UP, articles));
    }
  }

  private void run(DigestStream digests) throws IOException {
    long before = used();
    int part = digests.size() / PARTS;
    for (int tenth = 1; tenth <= PARTS; tenth++) {
      Taken taken = send(digests, part);
      print("families-" + tenth, taken.families / NANOS_PER_MICRO / part);
      print("stories-" + tenth, taken.stories / NANOS_PER_MICRO / part);
      print("heap-" + tenth, (used() - before) / MEGABYTE);
    }
    long start = THREADS.getCurrentThreadCpuTime();
    note(clusterer.settle());
    print("settling", (THREADS.getCurrentThreadCpuTime() - start) / NANOS_PER_SECOND);
    print("collecting", collected() / MILLIS_PER_SECOND);
    print("heap", (used() - before) / MEGABYTE);
    tell();
  }

  /// Prints what there is at the end.
  private void tell() {
    List<Story> stories = clusterer.stories();
    int live =
        stories.stream()
            .filter(story -> !retired.contains(story.id()))
            .mapToInt(story -> story.articles().size())
            .sum();
    print("live", live);
    print("stories", stories.size());
    print("groups", families.families().size());
    print("related", history.past(stories.getFirst().id()).related().size());
  }

  /// Nanoseconds that each writer took.
  private record Taken(long families, long stories) {}

  private Taken send(DigestStream digests, int count) throws IOException {
    long ofFamilies = 0;
    long ofStories = 0;
    for (int i = 0; i < count; i++) {
      Digest article = digests.next();
      long start = THREADS.getCurrentThreadCpuTime();
      List<Link> links = families.add(article).members();
      long middle = THREADS.getCurrentThreadCpuTime();
      note(clusterer.add(article, links));
      ofFamilies += middle - start;
      ofStories += THREADS.getCurrentThreadCpuTime() - middle;
    }
    return new Taken(ofFamilies, ofStories);
  }

  private void note(List<StoryEvent> events) {
    for (StoryEvent event : events) {
      history.accept(event);
      if (event instanceof StoryEvent.StoryRetired(String story)) {
        retired.add(story);
      }
    }
  }

  /// Bytes of the heap that are in use once all garbage is collected.
  private static long used() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static long collected() {
    return ManagementFactory.getGarbageCollectorMXBeans().stream()
        .mapToLong(GarbageCollectorMXBean::getCollectionTime)
        .sum();
  }

  private static void print(String name, double number) {
    System.err.printf(Locale.ROOT, "%s %.3f%n", name, number);
  }
}
