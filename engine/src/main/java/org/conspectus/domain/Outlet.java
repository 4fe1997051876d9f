package org.conspectus.domain;

/// Who publishes news under a domain.
///
/// @param domain in lower case, without `www.`
/// @param name as the outlet calls itself
/// @param group who owns it; outlets of one group are not independent of each other
/// @param country ISO 3166, two capitals
public record Outlet(String domain, String name, String group, String country, OutletKind kind) {}
