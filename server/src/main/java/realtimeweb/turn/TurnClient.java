package realtimeweb.turn;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import realtimeweb.protocol.Nullable;

/** A TURN client that sends the requests that browsers send, to test a server (RFC 8656). */
final class TurnClient {
  private static final int BINDING = 0x0001;
  private static final int ALLOCATE = 0x0003;
  private static final int REFRESH = 0x0004;
  private static final int SEND = 0x0016;
  private static final int DATA = 0x0017;
  private static final int CREATE_PERMISSION = 0x0008;
  private static final int UNAUTHENTICATED = 401;
  private static final int STALE_NONCE = 438;
  private static final int ATTEMPTS = 3;
  private static final int MOST_OTHERS = 20;
  private static final byte[] UDP = {17, 0, 0, 0};

  private final StunTransport transport;
  private final SecureRandom random = new SecureRandom();
  private String username = "";
  private String password = "";
  private byte[] realm = {};
  private byte[] nonce = {};
  private @Nullable byte[] key;

  /** Makes attributes, which may depend on the transaction they are sent in. */
  private interface Body {
    List<StunAttribute> with(byte[] transaction);
  }

  TurnClient(StunTransport transport) {
    this.transport = transport;
  }

  /** The address that the server sees us come from. */
  InetSocketAddress binding() throws IOException {
    return address(ask(BINDING, List.of()), StunAttribute.XOR_MAPPED_ADDRESS);
  }

  /** Reserves an address on the relay, and returns it. */
  InetSocketAddress allocate(String username, String password) throws IOException {
    this.username = username;
    this.password = password;
    List<StunAttribute> udp = List.of(new StunAttribute(StunAttribute.REQUESTED_TRANSPORT, UDP));
    return address(ask(ALLOCATE, udp), StunAttribute.XOR_RELAYED_ADDRESS);
  }

  /** Refreshes the allocation for this many seconds; 0 deletes it. */
  void refresh(int seconds) throws IOException {
    byte[] lifetime = ByteBuffer.allocate(Integer.BYTES).putInt(seconds).array();
    ask(REFRESH, List.of(new StunAttribute(StunAttribute.LIFETIME, lifetime)));
  }

  /** Creates a permission for this peer's address, for all ports. */
  void permit(InetSocketAddress peer) throws IOException {
    ask(CREATE_PERMISSION, transaction -> List.of(attribute(peer, transaction)));
  }

  /** Sends data to a peer through the relay. */
  void send(InetSocketAddress peer, byte[] data) throws IOException {
    byte[] transaction = transaction();
    List<StunAttribute> all =
        List.of(attribute(peer, transaction), new StunAttribute(StunAttribute.DATA, data));
    transport.send(new StunMessage(SEND, transaction, all).encode(null));
  }

  /** The next data received through the relay. */
  byte[] receive() throws IOException {
    for (int i = 0; i < MOST_OTHERS; i++) {
      StunMessage message = StunMessage.decode(transport.receive());
      if (message.type() == DATA) {
        return message.get(StunAttribute.DATA);
      }
    }
    throw new SocketTimeoutException("something comes, but no data");
  }

  private StunMessage ask(int method, List<StunAttribute> attributes) throws IOException {
    return ask(method, transaction -> attributes);
  }

  private StunMessage ask(int method, Body attributes) throws IOException {
    StunMessage answer = exchange(method, attributes);
    int code = answer.errorCode();
    boolean first = code == UNAUTHENTICATED && key == null && !username.isEmpty();
    if (first || code == STALE_NONCE) {
      realm = answer.get(StunAttribute.REALM);
      nonce = answer.get(StunAttribute.NONCE);
      key = longTermKey();
      answer = exchange(method, attributes);
      code = answer.errorCode();
    }
    if (answer.type() != (method | StunMessage.SUCCESS)) {
      throw new TurnRefused(code);
    }
    return answer;
  }

  private StunMessage exchange(int method, Body attributes) throws IOException {
    byte[] transaction = transaction();
    List<StunAttribute> all = new ArrayList<>(attributes.with(transaction));
    if (key != null) {
      all.add(new StunAttribute(StunAttribute.USERNAME, username.getBytes(UTF_8)));
      all.add(new StunAttribute(StunAttribute.REALM, realm));
      all.add(new StunAttribute(StunAttribute.NONCE, nonce));
    }
    StunMessage request = new StunMessage(method, transaction, all);
    byte[] bytes = request.encode(key);
    for (int i = 1; ; i++) {
      transport.send(bytes);
      try {
        return answerTo(request);
      } catch (SocketTimeoutException e) {
        if (!transport.isLossy() || i == ATTEMPTS) {
          throw e;
        }
      }
    }
  }

  private StunMessage answerTo(StunMessage request) throws IOException {
    for (int i = 0; i < MOST_OTHERS; i++) {
      StunMessage message = StunMessage.decode(transport.receive());
      if (Arrays.equals(message.transaction(), request.transaction())) {
        return message;
      }
    }
    throw new SocketTimeoutException("something comes, but no answer");
  }

  /** RFC 8489 9.2.2. */
  private byte[] longTermKey() {
    try {
      String text = username + ":" + new String(realm, UTF_8) + ":" + password;
      return MessageDigest.getInstance("MD5").digest(text.getBytes(UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has MD5", e);
    }
  }

  private byte[] transaction() {
    byte[] bytes = new byte[StunMessage.TRANSACTION_BYTES];
    random.nextBytes(bytes);
    return bytes;
  }

  private static StunAttribute attribute(InetSocketAddress peer, byte[] transaction) {
    return new StunAttribute(StunAttribute.XOR_PEER_ADDRESS, XorAddress.encode(peer, transaction));
  }

  private static InetSocketAddress address(StunMessage answer, int attribute) throws IOException {
    return XorAddress.decode(answer.get(attribute), answer.transaction());
  }
}
