package org.conspectus.collect.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/// Tells the addresses of a host.
@FunctionalInterface
public interface Resolver {
  /// All addresses, in the order to be tried; not empty.
  ///
  /// @throws UnknownHostException if there is none
  List<InetAddress> resolve(String host) throws UnknownHostException;

  /// Asks the system.
  static Resolver standard() {
    return host -> List.of(InetAddress.getAllByName(host));
  }
}
