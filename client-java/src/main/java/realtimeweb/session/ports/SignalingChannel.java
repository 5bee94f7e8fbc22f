package realtimeweb.session.ports;

import realtimeweb.protocol.ClientMessage;
import realtimeweb.protocol.ServerMessage;

/** The WebSocket to the server. */
public interface SignalingChannel {
  /** What arrives; each call is an event of the mailbox. */
  interface Events {
    void opened();

    void received(ServerMessage message);

    /** A sealed frame from another member of the room. */
    void relayed(String from, byte[] frame);

    /** The connection could not be made, or is gone; nothing follows. */
    void closed();
  }

  /** Opens a connection; any earlier one is closed and its events no longer come. */
  void open(Events events);

  void send(ClientMessage message);

  /** Sends a sealed frame to another member; lost without a word if the connection is gone. */
  void relay(String to, byte[] frame);

  void close();
}
