package realtimeweb.turn;

import java.util.List;

/** The URLs of the TURN server for clients. */
@FunctionalInterface
public interface TurnUrls {
  /**
   * Possibly none; it does not depend on the host whether there are any.
   *
   * @param host what the client calls this server, as in {@link realtimeweb.relay.IceServers#of}
   */
  List<String> of(String host);
}
