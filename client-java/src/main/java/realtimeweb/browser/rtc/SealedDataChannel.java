package realtimeweb.browser.rtc;

import org.teavm.jso.core.JSObjects;
import org.teavm.jso.dom.events.MessageEvent;
import realtimeweb.browser.page.ByteArrays;
import realtimeweb.link.PeerPort;
import realtimeweb.session.ports.Mailbox;
import teavm.webrtc.RTCDataChannel;
import teavm.webrtc.RTCDataChannelInit;
import teavm.webrtc.RTCPeerConnection;

/** The data channel that both ends open under the same id, without negotiation. */
final class SealedDataChannel {
  private static final int ID = 0;
  private static final int MAX_BUFFERED_BYTES = 1 << 20;

  private final RTCDataChannel channel;

  SealedDataChannel(RTCPeerConnection connection, Mailbox mailbox, PeerPort.Events events) {
    RTCDataChannelInit init = RTCDataChannelInit.create();
    init.setNegotiated(true);
    init.setId(ID);
    channel = connection.createDataChannel("sealed", init);
    channel.setBinaryType("arraybuffer");
    channel.setOnopen(e -> mailbox.post(events::channelOpened));
    channel.setOnclose(e -> mailbox.post(events::channelClosed));
    channel.setOnmessage(e -> mailbox.post(() -> deliver(e, events)));
  }

  /** False if the channel is not open or its send buffer is too full. */
  boolean send(byte[] frame) {
    if (!channel.getReadyState().equals("open")
        || channel.getBufferedAmount() > MAX_BUFFERED_BYTES) {
      return false;
    }
    try {
      channel.send(ByteArrays.view(frame));
      return true;
    } catch (RuntimeException tooLarge) {
      return false;
    }
  }

  private static void deliver(MessageEvent message, PeerPort.Events events) {
    if (JSObjects.typeOf(message.getData()).equals("object")) {
      events.frame(ByteArrays.of(message.getDataAsArray()));
    }
  }
}
