package realtimeweb.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static realtimeweb.relay.FakeRelay.OTHER_ROOM;
import static realtimeweb.relay.FakeRelay.ROOM;
import static realtimeweb.relay.FakeRelay.STUN;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import realtimeweb.protocol.ClientMessage;
import realtimeweb.protocol.ClientMessage.AnswerKnock;
import realtimeweb.protocol.ClientMessage.HandOver;
import realtimeweb.protocol.ClientMessage.Leave;
import realtimeweb.protocol.ClientMessage.Lock;
import realtimeweb.protocol.ClientMessage.Remove;
import realtimeweb.protocol.ServerMessage.HostChanged;
import realtimeweb.protocol.ServerMessage.Joined;
import realtimeweb.protocol.ServerMessage.LeaveReason;
import realtimeweb.protocol.ServerMessage.LockChanged;
import realtimeweb.protocol.ServerMessage.MemberJoined;
import realtimeweb.protocol.ServerMessage.MemberLeft;
import realtimeweb.protocol.ServerMessage.Refusal;
import realtimeweb.relay.connections.CloseCode;
import realtimeweb.relay.events.Counters.Count;

class HostTest {
  private final FakeRelay fake = new FakeRelay();
  private final FakeRelay.Client first = fake.member(ROOM);
  private final FakeRelay.Client second = fake.member(ROOM);
  private final FakeRelay.Client third = fake.member(ROOM);

  @Test
  void whoeverOpensARoomIsItsHost() {
    assertEquals(
        new Joined(first.id(), List.of(), first.id(), false, false, List.of(STUN), 90),
        first.outlet.story().get(0));
    var elsewhere = fake.member(OTHER_ROOM);
    assertEquals(
        new Joined(elsewhere.id(), List.of(), elsewhere.id(), false, false, List.of(STUN), 90),
        elsewhere.outlet.last());
  }

  @Test
  void hostLeavesAndTheNextInLineIsHost() {
    forgetTheBeginning();
    first.say(new Leave());
    List<Object> news =
        List.of(new MemberLeft(first.id(), LeaveReason.LEFT), new HostChanged(second.id()));
    assertEquals(news, second.outlet.take());
    assertEquals(news, third.outlet.take());
    third.say(new Lock(true));
    assertEquals(Refusal.NOT_HOST, third.outlet.refusal());
    second.say(new Lock(true));
    assertEquals(new LockChanged(true), third.outlet.last());
    assertEquals(1, fake.relay.counters().of(Count.HOST_CHANGES));
  }

  @Test
  void whenAnotherLeavesTheHostStays() {
    forgetTheBeginning();
    second.connection.closed();
    List<Object> news = List.of(new MemberLeft(second.id(), LeaveReason.DISCONNECTED));
    assertEquals(news, first.outlet.take());
    assertEquals(news, third.outlet.take());
  }

  @Test
  void theHostHandsOverAndHasNoMoreSay() {
    forgetTheBeginning();
    first.say(new HandOver(third.id()));
    List<Object> news = List.of(new HostChanged(third.id()));
    assertEquals(news, first.outlet.take());
    assertEquals(news, second.outlet.take());
    assertEquals(news, third.outlet.take());
    first.say(new HandOver(first.id()));
    assertEquals(Refusal.NOT_HOST, first.outlet.refusal());
    var newcomer = fake.member(ROOM);
    assertEquals(
        new Joined(
            newcomer.id(),
            List.of(first.id(), second.id(), third.id()),
            third.id(),
            false,
            false,
            List.of(STUN),
            90),
        newcomer.outlet.last());
  }

  @Test
  void afterAHandOverTheLineStartsAgainWithWhoeverCameFirst() {
    first.say(new HandOver(third.id()));
    third.connection.closed();
    assertEquals(new HostChanged(first.id()), second.outlet.last());
  }

  @Test
  void theHostRemovesAMember() {
    forgetTheBeginning();
    first.say(new Remove(second.id()));
    assertEquals(Refusal.REMOVED_BY_HOST, second.outlet.refusal());
    assertEquals(CloseCode.POLICY, second.outlet.closeCode);
    List<Object> news = List.of(new MemberLeft(second.id(), LeaveReason.REMOVED_BY_HOST));
    assertEquals(news, first.outlet.take());
    assertEquals(news, third.outlet.take());
    assertEquals(2, fake.relay.connectionCount());
  }

  @Test
  void nothingOfTheRemovedArrivesAfterward() {
    first.say(new Remove(second.id()));
    forgetTheBeginning();
    second.send(third.id(), "c0ffee");
    second.join(ROOM);
    second.say(new Leave());
    second.connection.closed();
    assertEquals(List.of(), first.outlet.take());
    assertEquals(List.of(), third.outlet.take());
    assertEquals(1, fake.relay.counters().of(Count.LEAVES));
  }

  @ParameterizedTest
  @MethodSource("requestsOfAHost")
  void nobodyButTheHostMay(ClientMessage request) {
    var elsewhere = fake.member(OTHER_ROOM);
    forgetTheBeginning();
    second.say(request);
    assertEquals(Refusal.NOT_HOST, second.outlet.refusal());
    assertEquals(0, second.outlet.closeCode);
    elsewhere.say(request);
    assertEquals(List.of(), first.outlet.take());
    assertEquals(List.of(), third.outlet.take());
  }

  @ParameterizedTest
  @MethodSource("requestsOfAHost")
  void outsideARoomNobodyIsHost(ClientMessage request) {
    var outside = fake.client();
    outside.say(request);
    assertEquals(Refusal.NOT_JOINED, outside.outlet.refusal());
    assertEquals(0, outside.outlet.closeCode);
  }

  private static Stream<ClientMessage> requestsOfAHost() {
    String third = "0000000000000003";
    return Stream.of(
        new Lock(true), new AnswerKnock(third, true), new Remove(third), new HandOver(third));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0000000000000001",
        "0000000000000009",
        "000000000000000A",
        "+000000000000002",
        "2",
        "",
        "000000000000000000000002"
      })
  void neitherOneselfNorAStrangerCanBeRemovedOrMadeHost(String id) {
    forgetTheBeginning();
    first.say(new Remove(id));
    assertEquals(Refusal.NO_SUCH_MEMBER, first.outlet.refusal());
    first.outlet.take();
    first.say(new HandOver(id));
    assertEquals(Refusal.NO_SUCH_MEMBER, first.outlet.refusal());
    assertEquals(List.of(), second.outlet.take());
  }

  @Test
  void aMemberOfAnotherRoomIsAStranger() {
    var elsewhere = fake.member(OTHER_ROOM);
    first.say(new Remove(elsewhere.id()));
    assertEquals(Refusal.NO_SUCH_MEMBER, first.outlet.refusal());
    assertEquals(0, elsewhere.outlet.closeCode);
  }

  @Test
  void whoComesBackIsANewcomer() {
    first.connection.closed();
    forgetTheBeginning();
    var back = fake.member(ROOM);
    assertEquals(
        new Joined(
            back.id(),
            List.of(second.id(), third.id()),
            second.id(),
            false,
            false,
            List.of(STUN),
            90),
        back.outlet.last());
    assertEquals(List.of(new MemberJoined(back.id())), second.outlet.take());
  }

  private void forgetTheBeginning() {
    first.outlet.take();
    second.outlet.take();
    third.outlet.take();
  }
}
