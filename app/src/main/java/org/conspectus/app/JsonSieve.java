package org.conspectus.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.conspectus.domain.Extraction;
import org.conspectus.domain.Rejected;

/// Lets through what a JSON file holds, but holds back its rejects while it may still turn out to
/// be no file of articles at all. Not thread-safe; holds at most the rejects that one container
/// names.
final class JsonSieve implements Consumer<Extraction> {
  private final InputFile file;
  private final Inputs.Sink sink;
  private final List<Rejected> held = new ArrayList<>();
  private boolean told;

  JsonSieve(InputFile file, Inputs.Sink sink) {
    this.file = file;
    this.sink = sink;
    this.told = file.standing() == InputFile.Standing.NAMED;
  }

  @Override
  public void accept(Extraction part) {
    if (!told && part.articles().isEmpty() && !mustTell(part.rejected())) {
      held.addAll(part.rejected());
      return;
    }
    told = true;
    if (held.isEmpty()) {
      sink.accept(part);
      return;
    }
    held.addAll(part.rejected());
    sink.accept(new Extraction(part.articles(), held));
    held.clear();
  }

  private boolean mustTell(List<Rejected> rejected) {
    return file.mustBeReadable()
        && rejected.stream().anyMatch(reject -> reject.reason().isFailure());
  }

  /// Whether anything was let through; otherwise the file counts as skipped.
  boolean isTold() {
    return told;
  }
}
