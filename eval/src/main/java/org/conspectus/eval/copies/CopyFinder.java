package org.conspectus.eval.copies;

import java.util.List;

/// A way to find which articles of a pile are copies of one another.
public interface CopyFinder {

  /// What it is called in tables.
  String name();

  /// The group of each article, parallel to the pile; equal numbers for copies of one text.
  int[] groups(List<CopyText> pile);
}
