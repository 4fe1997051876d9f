package org.conspectus.domain;

/// The kinds of TIMEX3 (TimeML 1.2.1, Pustejovsky et al. 2003).
public enum TimeType {
  DATE,
  TIME,
  DURATION,
  SET
}
