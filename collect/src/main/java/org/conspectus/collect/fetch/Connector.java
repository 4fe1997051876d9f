package org.conspectus.collect.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/// Opens connections to servers, and only to addresses that may be asked.
///
/// A name is resolved once, its addresses are checked, and the connection is made to a checked
/// address: whatever the name means a moment later, nothing else is reached. That is why the JDK's
/// HTTP client is not used, which resolves by itself. Thread-safe.
public final class Connector {
  private static final int HTTP_PORT = 80;
  private static final int HTTPS_PORT = 443;

  private final Resolver resolver;
  private final Predicate<InetAddress> isAllowed;
  private final Duration timeout;

  /// @param allowsPrivate whether private, loopback and link-local addresses may be asked
  /// @param timeout longest wait for a connection to one address
  public Connector(Resolver resolver, boolean allowsPrivate, Duration timeout) {
    this(resolver, address -> allowsPrivate || Addresses.isPublic(address), timeout);
  }

  /// @param isAllowed whether an address may be asked
  Connector(Resolver resolver, Predicate<InetAddress> isAllowed, Duration timeout) {
    this.resolver = resolver;
    this.isAllowed = isAllowed;
    this.timeout = timeout;
  }

  /// A connection to the URL's server, encrypted for https.
  ///
  /// @throws FetchException if no address may be asked
  /// @throws IOException if none of them answers
  Socket connect(URI url) throws IOException {
    String host = url.getHost();
    boolean isSecure = isSecure(url);
    int port = url.getPort() >= 0 ? url.getPort() : isSecure ? HTTPS_PORT : HTTP_PORT;
    IOException last = new UnknownHostException(host);
    for (InetAddress address : allowed(host)) {
      Socket socket = new Socket(Proxy.NO_PROXY);
      try {
        socket.connect(new InetSocketAddress(address, port), (int) timeout.toMillis());
        socket.setSoTimeout((int) timeout.toMillis());
        return isSecure ? secured(socket, host, port) : socket;
      } catch (IOException e) {
        socket.close();
        last = e;
      }
    }
    throw last;
  }

  static boolean isSecure(URI url) {
    return url.getScheme().toLowerCase(Locale.ROOT).equals("https");
  }

  private List<InetAddress> allowed(String host) throws IOException {
    String name = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    List<InetAddress> allowed = new ArrayList<>();
    List<InetAddress> all;
    try {
      all = resolver.resolve(name);
    } catch (UnknownHostException e) {
      throw new FetchException(
          FetchException.Kind.TEMPORARY, "no address known for host '" + name + "'", e);
    }
    for (InetAddress address : all) {
      if (isAllowed.test(address)) {
        allowed.add(Addresses.named(name, address));
      }
    }
    if (allowed.isEmpty()) {
      throw new FetchException(
          FetchException.Kind.UNSAFE,
          "'"
              + name
              + "' is at "
              + all.getFirst().getHostAddress()
              + ", no public address; --allow-private-hosts permits it");
    }
    return allowed;
  }

  private static Socket secured(Socket socket, String host, int port) throws IOException {
    SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
    SSLSocket secure = (SSLSocket) factory.createSocket(socket, host, port, true);
    SSLParameters parameters = secure.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    secure.setSSLParameters(parameters);
    secure.startHandshake();
    return secure;
  }
}
