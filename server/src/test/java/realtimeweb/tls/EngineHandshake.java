package realtimeweb.tls;

import java.nio.ByteBuffer;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLEngineResult.HandshakeStatus;
import javax.net.ssl.SSLException;

/** A TLS handshake without a socket. */
final class EngineHandshake {
  private static final int BUFFER_BYTES = 1 << 16;
  private static final int MAX_TURNS = 100;

  private EngineHandshake() {}

  /** The protocol that they agree on. */
  static String between(SSLEngine client, SSLEngine server) throws SSLException {
    ByteBuffer toServer = ByteBuffer.allocate(BUFFER_BYTES);
    ByteBuffer toClient = ByteBuffer.allocate(BUFFER_BYTES);
    client.beginHandshake();
    server.beginHandshake();
    for (int turn = 0; turn < MAX_TURNS; turn++) {
      move(client, toClient, toServer);
      move(server, toServer, toClient);
      if (isDone(client) && isDone(server)) {
        return client.getSession().getProtocol();
      }
    }
    throw new SSLException("the handshake goes on and on");
  }

  private static boolean isDone(SSLEngine engine) {
    return engine.getHandshakeStatus() == HandshakeStatus.NOT_HANDSHAKING
        && !engine.getSession().getProtocol().equals("NONE");
  }

  private static void move(SSLEngine engine, ByteBuffer in, ByteBuffer out) throws SSLException {
    ByteBuffer application = ByteBuffer.allocate(BUFFER_BYTES);
    for (int step = 0; step < MAX_TURNS; step++) {
      Runnable task = engine.getDelegatedTask();
      if (task != null) {
        task.run();
        continue;
      }
      if (engine.getHandshakeStatus() == HandshakeStatus.NEED_WRAP) {
        engine.wrap(ByteBuffer.allocate(0), out);
        continue;
      }
      in.flip();
      boolean some = in.hasRemaining();
      if (some) {
        engine.unwrap(in, application);
      }
      in.compact();
      if (!some || engine.getHandshakeStatus() == HandshakeStatus.NOT_HANDSHAKING) {
        return;
      }
    }
  }
}
