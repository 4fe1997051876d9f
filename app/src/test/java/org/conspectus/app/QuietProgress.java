package org.conspectus.app;

import org.conspectus.cli.Newsroom;

/// Watches nothing.
final class QuietProgress implements Newsroom.Progress {
  @Override
  public void read(long articles, long bytes, long total) {}

  @Override
  public void grouped(long done, long total) {}

  @Override
  public void imported(long items, long bytes, long total) {}

  @Override
  public void paired(long pairs, long bytes, long total) {}

  @Override
  public void learned(long done, long total) {}
}
