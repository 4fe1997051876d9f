package org.conspectus.collect.fetch;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/// Tells public addresses from those of this machine, its network, and blocks that nobody on the
/// public network has (IANA special-purpose registries; RFC 6890).
final class Addresses {
  /// Network, and how many of its leading bits count; IPv4.
  private static final int[][] RESERVED = {
    {0, 0, 0, 0, 8},
    {10, 0, 0, 0, 8},
    {100, 64, 0, 0, 10},
    {127, 0, 0, 0, 8},
    {169, 254, 0, 0, 16},
    {172, 16, 0, 0, 12},
    {192, 0, 0, 0, 24},
    {192, 0, 2, 0, 24},
    {192, 88, 99, 0, 24},
    {192, 168, 0, 0, 16},
    {198, 18, 0, 0, 15},
    {198, 51, 100, 0, 24},
    {203, 0, 113, 0, 24},
    {224, 0, 0, 0, 3},
  };

  private static final int NETWORK_BYTES = 4;

  private Addresses() {}

  /// Whether a server at this address is one that anybody can reach.
  static boolean isPublic(InetAddress address) {
    return switch (address) {
      case Inet4Address four -> isPublicFour(four.getAddress(), 0);
      case Inet6Address six -> isPublicSix(six.getAddress());
      default -> false;
    };
  }

  private static boolean isPublicFour(byte[] bytes, int at) {
    for (int[] network : RESERVED) {
      if (isIn(bytes, at, network)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isIn(byte[] bytes, int at, int[] network) {
    int bits = network[NETWORK_BYTES];
    for (int i = 0; i < NETWORK_BYTES && bits > 0; i++) {
      int mask = bits >= 8 ? 0xFF : (0xFF << (8 - bits)) & 0xFF;
      if ((bytes[at + i] & mask) != network[i]) {
        return false;
      }
      bits -= 8;
    }
    return true;
  }

  /// Global unicast is 2000::/3; inside it lie tunnels, whose ends count, and a block for examples.
  private static boolean isPublicSix(byte[] bytes) {
    int first = ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
    int second = ((bytes[2] & 0xFF) << 8) | (bytes[3] & 0xFF);
    if (first == 0x64 && second == 0xFF9B && isZero(bytes, 4, 12)) {
      return isPublicFour(bytes, 12);
    }
    if ((first & 0xE000) != 0x2000) {
      return false;
    }
    if (first == 0x2002) {
      return isPublicFour(bytes, 2);
    }
    boolean isProtocol = first == 0x2001 && second < 0x0200;
    boolean isExample =
        (first == 0x2001 && second == 0x0DB8) || (first == 0x3FFF && second < 0x1000);
    return !isProtocol && !isExample;
  }

  private static boolean isZero(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] != 0) {
        return false;
      }
    }
    return true;
  }

  /// The same address under the name that led to it, so that nothing asks for the name again.
  static InetAddress named(String host, InetAddress address) {
    try {
      return InetAddress.getByAddress(
          host, Arrays.copyOf(address.getAddress(), address.getAddress().length));
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("no address of a known length: " + address, e);
    }
  }
}
