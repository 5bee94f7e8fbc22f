package realtimeweb.turn;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Arrays;
import javax.net.ssl.SSLSocketFactory;

/** Tests one STUN or TURN server. */
public final class TurnTrial {
  private static final int TIMEOUT_MILLIS = 3_000;
  private static final byte[] WORDS = "by way of the relay".getBytes(UTF_8);
  private static final int ATTEMPTS = 3;

  private final TurnUrl url;
  private final SSLSocketFactory factory;
  private final int timeoutMillis;

  /**
   * @param factory for TLS connections
   */
  public TurnTrial(TurnUrl url, SSLSocketFactory factory) {
    this(url, factory, TIMEOUT_MILLIS);
  }

  /**
   * @param timeoutMillis for each response
   */
  TurnTrial(TurnUrl url, SSLSocketFactory factory, int timeoutMillis) {
    this.url = url;
    this.factory = factory;
    this.timeoutMillis = timeoutMillis;
  }

  /** This machine's address as the server sees it (RFC 8489 section 3). */
  public InetSocketAddress binding() throws IOException {
    try (StunTransport transport = open()) {
      return new TurnClient(transport).binding();
    }
  }

  /**
   * Allocates two relay addresses and sends data from one to the other, as between two participants
   * who both need the relay; returns the address that received it.
   *
   * @throws TurnRefused if the server refuses
   */
  public InetSocketAddress relay(String username, String credential) throws IOException {
    try (StunTransport one = open();
        StunTransport two = open()) {
      TurnClient sender = new TurnClient(one);
      TurnClient receiver = new TurnClient(two);
      InetSocketAddress from = sender.allocate(username, credential);
      InetSocketAddress to = receiver.allocate(username, credential);
      try {
        sender.permit(to);
        receiver.permit(from);
        pass(sender, to, receiver);
        return to;
      } finally {
        sender.refresh(0);
        receiver.refresh(0);
      }
    }
  }

  private static void pass(TurnClient sender, InetSocketAddress to, TurnClient receiver)
      throws IOException {
    // UDP between two relay addresses may be lost, but hardly three times
    for (int i = 0; i < ATTEMPTS; i++) {
      sender.send(to, WORDS);
    }
    if (!Arrays.equals(WORDS, receiver.receive())) {
      throw new IOException("the data came out changed");
    }
  }

  private StunTransport open() throws IOException {
    if (url.isTls()) {
      return StreamTransport.tls(url.host(), url.port(), timeoutMillis, factory);
    }
    return url.isTcp()
        ? StreamTransport.tcp(url.host(), url.port(), timeoutMillis)
        : UdpTransport.open(url.host(), url.port(), timeoutMillis);
  }
}
