package realtimeweb.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import realtimeweb.protocol.ServerMessage;
import realtimeweb.protocol.ServerMessage.HostChanged;
import realtimeweb.protocol.ServerMessage.IceServersChanged;
import realtimeweb.protocol.ServerMessage.Joined;
import realtimeweb.protocol.ServerMessage.KnockEnded;
import realtimeweb.protocol.ServerMessage.Knocked;
import realtimeweb.protocol.ServerMessage.Knocking;
import realtimeweb.protocol.ServerMessage.LockChanged;
import realtimeweb.protocol.ServerMessage.MemberJoined;
import realtimeweb.protocol.ServerMessage.MemberLeft;
import realtimeweb.protocol.ServerMessage.Occupancy;
import realtimeweb.protocol.ServerMessage.Pong;
import realtimeweb.protocol.ServerMessage.Refusal;
import realtimeweb.protocol.ServerMessage.Refused;
import realtimeweb.protocol.ServerMessage.Returned;
import realtimeweb.protocol.ServerMessage.Stopping;
import realtimeweb.relay.FakeClientSocket.Frame;

/** What a client that believes all it hears knows; every message must go with those before it. */
final class Story implements ServerMessage.Handler {
  private static final String NOBODY = "";
  private static final Set<Refusal> ENDS_OF_A_KNOCK =
      Set.of(Refusal.NOT_ADMITTED, Refusal.ROOM_FULL);

  /** Everybody in the room, oneself included; empty outside. */
  final Set<String> present = new LinkedHashSet<>();

  /** Who the host was told is knocking. */
  final Set<String> heardKnocking = new LinkedHashSet<>();

  String self = NOBODY;
  String host = NOBODY;
  boolean locked;
  boolean knocks;

  static Story of(List<Object> heard) {
    Story story = new Story();
    for (Object said : heard) {
      if (said instanceof ServerMessage message) {
        story.hearsOfANewHostAtOnce(message);
        message.handle(story);
      } else if (said instanceof Frame frame) {
        assertTrue(story.present.contains(frame.from()), "a frame from nobody");
      }
    }
    return story;
  }

  private void hearsOfANewHostAtOnce(ServerMessage message) {
    boolean ofTheRoom = !(message instanceof Refused);
    assertTrue(!hostIsMissing() || !ofTheRoom || message instanceof HostChanged, "who is host?");
  }

  boolean isInside() {
    return !present.isEmpty();
  }

  boolean isHost() {
    return isInside() && host.equals(self);
  }

  /** True only between the news that the host left and the news of who is next. */
  boolean hostIsMissing() {
    return isInside() && !present.contains(host);
  }

  @Override
  public void on(Joined joined) {
    assertFalse(isInside(), "joined twice");
    assertFalse(joined.members().contains(joined.self()));
    present.addAll(joined.members());
    present.add(joined.self());
    self = joined.self();
    host = joined.host();
    locked = joined.locked();
    knocks = false;
    assertFalse(hostIsMissing(), "the host is nobody");
  }

  @Override
  public void on(MemberJoined joined) {
    assertTrue(present.add(joined.id()), "came twice");
  }

  @Override
  public void on(MemberLeft left) {
    assertNotEquals(self, left.id(), "heard of its own leaving");
    assertTrue(present.remove(left.id()), "left without having come");
  }

  @Override
  public void on(Returned returned) {
    assertTrue(present.contains(returned.id()), "returned without having been there");
  }

  @Override
  public void on(Stopping stopping) {}

  @Override
  public void on(HostChanged changed) {
    assertNotEquals(host, changed.id(), "is host already");
    assertTrue(present.contains(changed.id()), "the host is nobody");
    host = changed.id();
    heardKnocking.clear();
  }

  @Override
  public void on(LockChanged changed) {
    assertTrue(isInside());
    assertEquals(!locked, changed.locked());
    locked = changed.locked();
  }

  @Override
  public void on(Knocking knocking) {
    assertFalse(isInside() || knocks, "knocks already, or is inside");
    knocks = true;
  }

  @Override
  public void on(Knocked knocked) {
    assertTrue(isHost() && locked, "a knock that is no concern of this one");
    assertTrue(heardKnocking.add(knocked.id()), "knocked twice");
  }

  @Override
  public void on(KnockEnded ended) {
    assertTrue(isHost());
    assertTrue(heardKnocking.remove(ended.id()), "never knocked");
  }

  @Override
  public void on(Refused refused) {
    knocks &= !ENDS_OF_A_KNOCK.contains(refused.reason());
  }

  @Override
  public void on(Pong pong) {}

  @Override
  public void on(Occupancy occupancy) {}

  @Override
  public void on(IceServersChanged changed) {
    assertTrue(isInside());
  }
}
