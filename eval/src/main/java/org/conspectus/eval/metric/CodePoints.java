package org.conspectus.eval.metric;

import java.util.BitSet;
import java.util.List;

/// A text as code points, with the way from UTF-16 offsets to code point offsets.
///
/// Immutable. Memory is two `int` a character. An offset inside a surrogate pair means the
/// character itself; one beyond the end means the end.
final class CodePoints {

  private final int[] points;
  private final int[] pointAtUnit;

  private CodePoints(int[] points, int[] pointAtUnit) {
    this.points = points;
    this.pointAtUnit = pointAtUnit;
  }

  static CodePoints of(String text) {
    int[] points = text.codePoints().toArray();
    int[] pointAtUnit = new int[text.length() + 1];
    int unit = 0;
    for (int point = 0; point < points.length; point++) {
      for (int k = Character.charCount(points[point]); k > 0; k--) {
        pointAtUnit[unit++] = point;
      }
    }
    pointAtUnit[unit] = points.length;
    return new CodePoints(points, pointAtUnit);
  }

  /// The code point range of a UTF-16 range.
  Range fromUnits(Range units) {
    int last = pointAtUnit.length - 1;
    return new Range(
        pointAtUnit[Math.min(units.start(), last)], pointAtUnit[Math.min(units.end(), last)]);
  }

  /// The range without the white space at its ends.
  Range trim(Range range) {
    int start = range.start();
    int end = range.end();
    while (start < end && Characters.isSpace(points[start])) {
      start++;
    }
    while (end > start && Characters.isSpace(points[end - 1])) {
      end--;
    }
    return new Range(start, end);
  }

  /// The positions of letters and digits within the ranges.
  BitSet lettersAndDigits(List<Range> ranges) {
    BitSet cells = new BitSet(points.length);
    for (Range range : ranges) {
      for (int i = range.start(); i < range.end(); i++) {
        if (Characters.isLetterOrNumber(points[i])) {
          cells.set(i);
        }
      }
    }
    return cells;
  }

  /// Whether a quote mark stands at `position` or after white space in the two positions behind it.
  boolean opensWithQuoteMark(int position) {
    int end = Math.min(points.length, position + 3);
    int at = position;
    while (at < end && Characters.isSpace(points[at])) {
      at++;
    }
    if (at < end && "\"“„«»‘”".indexOf(points[at]) >= 0) {
      return true;
    }
    return at + 1 < end && points[at] == '\'' && points[at + 1] == '\'';
  }
}
