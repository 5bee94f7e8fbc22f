package realtimeweb.doctor;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import realtimeweb.protocol.ClientMessage;
import realtimeweb.protocol.Malformed;
import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.RecordCodec;
import realtimeweb.protocol.ServerMessage;
import realtimeweb.protocol.ServerMessage.IceServer;
import realtimeweb.protocol.Wire;

/** Joins an empty room as a browser would, to receive the STUN and TURN servers. */
final class ProbeClient implements WebSocket.Listener {
  private static final int RANDOM_BYTES = 16;

  private final RecordCodec codec;
  private final StringBuilder heard = new StringBuilder();
  private final CompletableFuture<ServerMessage> answer = new CompletableFuture<>();

  private ProbeClient(RecordCodec codec) {
    this.codec = codec;
  }

  /**
   * @throws IOException with one sentence, if it is not let in
   */
  static List<IceServer> visit(URI address, RecordCodec codec) throws IOException {
    ProbeClient guest = new ProbeClient(codec);
    HttpClient client = UnverifiedTls.client();
    String socket = "ws" + address.toString().substring("http".length());
    try {
      WebSocket open =
          client
              .newWebSocketBuilder()
              .connectTimeout(UnverifiedTls.PATIENCE)
              .header("Origin", address.getScheme() + "://" + address.getRawAuthority())
              .buildAsync(URI.create(socket + "/ws"), guest)
              .get(UnverifiedTls.PATIENCE.toSeconds(), TimeUnit.SECONDS);
      return guest.joins(open);
    } catch (TimeoutException e) {
      throw new IOException("No WebSocket answers at " + address + ".", e);
    } catch (ExecutionException e) {
      throw new IOException(
          "No WebSocket could be opened at " + address + ": " + reason(e) + ".", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("The examination was interrupted.", e);
    }
  }

  private static String reason(ExecutionException e) {
    Throwable cause = e.getCause();
    if (cause instanceof WebSocketHandshakeException refused) {
      return "the answer has status " + refused.getResponse().statusCode();
    }
    return cause == null ? String.valueOf(e.getMessage()) : String.valueOf(cause.getMessage());
  }

  private List<IceServer> joins(WebSocket open)
      throws IOException, ExecutionException, TimeoutException, InterruptedException {
    ClientMessage join = new ClientMessage.Join(Wire.VERSION, random(), "", random());
    open.sendText(codec.encode(ClientMessage.class, join), true).get();
    ServerMessage said = answer.get(UnverifiedTls.PATIENCE.toSeconds(), TimeUnit.SECONDS);
    // without it the server would keep the place for a while
    String leave = codec.encode(ClientMessage.class, new ClientMessage.Leave());
    open.sendText(leave, true).get();
    open.abort();
    if (said instanceof ServerMessage.Joined joined) {
      return joined.iceServers();
    }
    throw new IOException("The server lets nobody into a new room: " + said + ".");
  }

  /** A room address, or a ticket. */
  private static String random() {
    byte[] bytes = new byte[RANDOM_BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
    heard.append(part);
    if (last) {
      try {
        answer.complete(codec.decode(ServerMessage.class, heard.toString()));
      } catch (Malformed e) {
        answer.completeExceptionally(e);
      }
    }
    socket.request(1);
    return null;
  }

  @Override
  public void onError(WebSocket socket, Throwable error) {
    answer.completeExceptionally(error);
  }
}
