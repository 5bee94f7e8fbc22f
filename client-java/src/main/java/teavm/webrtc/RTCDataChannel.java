package teavm.webrtc;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.EventListener;
import org.teavm.jso.dom.events.MessageEvent;
import org.teavm.jso.typedarrays.ArrayBufferView;

/** A data channel between browsers (WebRTC 6.2). */
public interface RTCDataChannel extends JSObject {
  /** {@code connecting}, {@code open}, {@code closing} or {@code closed}. */
  @JSProperty
  String getReadyState();

  /** Bytes queued for sending. */
  @JSProperty
  int getBufferedAmount();

  @JSProperty
  void setBinaryType(String type);

  void send(ArrayBufferView data);

  @JSProperty
  void setOnopen(EventListener<Event> listener);

  @JSProperty
  void setOnclose(EventListener<Event> listener);

  @JSProperty
  void setOnmessage(EventListener<MessageEvent> listener);
}
