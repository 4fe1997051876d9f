package org.conspectus.domain;

/// What a name names.
public enum NameType {
  PERSON,
  ORGANIZATION,
  PLACE,
  OTHER
}
