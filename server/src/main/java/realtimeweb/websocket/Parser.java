package realtimeweb.websocket;

import java.nio.ByteBuffer;
import realtimeweb.protocol.Nullable;

/**
 * Parses a client's frames (RFC 6455 section 5) from input in pieces of any size; uses no sockets
 * and no timers. A message contained in one piece is delivered without copying.
 */
public final class Parser {
  /**
   * Maximum number of fragments in a message. An empty fragment costs its sender six bytes but does
   * not count towards limits on bytes and messages; clients only fragment large messages.
   */
  static final int MAX_FRAGMENTS = 256;

  private final int maxText;
  private final int maxBinary;
  private final Receiver receiver;
  private final FrameHeader header = new FrameHeader();
  private final Message data = new Message();
  private boolean begun;
  private boolean inPayload;
  private long left;
  private int key;
  private @Nullable Message message;
  private @Nullable Message control;
  private long messages;
  private boolean ended;

  /** Limits are in bytes of a complete message. */
  public Parser(int maxText, int maxBinary, Receiver receiver) {
    this.maxText = maxText;
    this.maxBinary = maxBinary;
    this.receiver = receiver;
  }

  /** Consumes all bytes, and unmasks them in place. */
  public void parse(ByteBuffer in) {
    while (!ended && step(in)) {
      // Each step reads a header or a part of a payload.
    }
    in.position(in.limit());
  }

  /** True after a close frame or an error: further bytes are ignored. */
  public boolean isEnded() {
    return ended;
  }

  /** True while a message is incomplete, regardless of control frames between its fragments. */
  public boolean isInMessage() {
    return !ended && message != null;
  }

  /** The number of messages started; identifies the current message. */
  public long messages() {
    return messages;
  }

  private boolean step(ByteBuffer in) {
    return inPayload ? readPayload(in) : readHeader(in);
  }

  private boolean readHeader(ByteBuffer in) {
    boolean whole = header.reads(in);
    String broken = header.broken();
    if (broken != null) {
      fail(StatusCode.PROTOCOL_ERROR, broken);
    } else if (header.hasLength() && !begun) {
      begun = true;
      begins();
    }
    inPayload = whole;
    left = header.length();
    key = header.key();
    return whole && !ended;
  }

  private void begins() {
    int opcode = header.opcode();
    if (Opcode.isControl(opcode)) {
      return;
    }
    if ((opcode == Opcode.CONTINUATION) == (message != null)) {
      hasRoom(message == null ? data.begin(opcode) : message);
    } else {
      fail(StatusCode.PROTOCOL_ERROR, "MESSAGES_INTERLEAVED");
    }
  }

  private void hasRoom(Message growing) {
    if (growing != message) {
      messages++;
      message = growing;
    }
    if (!growing.takesFragment()) {
      fail(StatusCode.POLICY_VIOLATION, "TOO_MANY_FRAGMENTS");
      return;
    }
    int most = growing.isText() ? maxText : maxBinary;
    if (header.length() > most - growing.size()) {
      end();
      receiver.tooLarge();
    }
  }

  private boolean readPayload(ByteBuffer in) {
    if (left > 0 && !in.hasRemaining()) {
      return false;
    }
    int end = in.limit();
    int next = in.position() + (int) Math.min(left, in.remaining());
    in.limit(next);
    key = Masking.apply(in, key);
    left -= in.remaining();
    part(in);
    in.limit(end).position(next);
    return !ended;
  }

  private void part(ByteBuffer part) {
    if (left == 0) {
      inPayload = false;
    }
    if (Opcode.isControl(header.opcode())) {
      controlPart(part);
    } else if (message != null) {
      dataPart(message, part);
    }
    if (left == 0) {
      header.clear();
      begun = false;
    }
  }

  private void controlPart(ByteBuffer part) {
    Message whole = control == null ? new Message().begin(header.opcode()) : control;
    control = left == 0 ? null : whole;
    if (left == 0) {
      deliverControl(whole.opcode(), whole.with(part));
    } else {
      whole.append(part);
    }
  }

  private void dataPart(Message partial, ByteBuffer part) {
    boolean last = left == 0 && header.isFinal();
    if (!partial.isValidWith(part, last)) {
      fail(StatusCode.INVALID_PAYLOAD, "NOT_UTF_8");
    } else if (last) {
      message = null;
      deliver(partial, partial.with(part));
    } else {
      partial.append(part);
    }
  }

  private void deliver(Message whole, ByteBuffer bytes) {
    if (whole.isText()) {
      receiver.text(bytes);
    } else {
      receiver.binary(bytes);
    }
  }

  private void deliverControl(int opcode, ByteBuffer payload) {
    switch (opcode) {
      case Opcode.PING -> receiver.ping(payload);
      case Opcode.PONG -> receiver.pong(payload);
      default -> close(payload);
    }
  }

  private void close(ByteBuffer payload) {
    int length = payload.remaining();
    int code = length < Short.BYTES ? StatusCode.NONE : Short.toUnsignedInt(payload.getShort());
    Utf8 reason = new Utf8();
    if (length == 1 || (length > 1 && !StatusCode.mayBeSent(code))) {
      fail(StatusCode.PROTOCOL_ERROR, "CLOSE_CODE");
    } else if (!reason.accepts(payload) || !reason.isComplete()) {
      fail(StatusCode.INVALID_PAYLOAD, "NOT_UTF_8");
    } else {
      end();
      receiver.close(code);
    }
  }

  private void fail(int code, String rule) {
    end();
    receiver.failed(code, rule);
  }

  private void end() {
    ended = true;
    message = null;
    control = null;
  }
}
