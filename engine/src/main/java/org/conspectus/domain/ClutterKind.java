package org.conspectus.domain;

/// Kinds of lines that stand in a text and are not part of what it tells.
public enum ClutterKind {
  CAPTION,
  CREDIT,
  TEASER,
  TAG,
  SHARE,
  LABEL,
  DATELINE
}
