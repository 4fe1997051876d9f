package org.conspectus.domain;

/// Words that later stages skip; they stay in the text.
public record Clutter(Span span, ClutterKind kind) {}
