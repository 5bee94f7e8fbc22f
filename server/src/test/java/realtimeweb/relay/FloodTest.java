package realtimeweb.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static realtimeweb.relay.FakeRelay.OTHER_ROOM;
import static realtimeweb.relay.FakeRelay.ROOM;

import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;
import realtimeweb.protocol.ServerMessage.Refusal;
import realtimeweb.relay.connections.CloseCode;
import realtimeweb.relay.events.Counters.Count;
import realtimeweb.relay.limits.AddressBudget;
import realtimeweb.relay.limits.Limit;
import realtimeweb.relay.limits.Limits;

/** What one address, or one room, may take from the others. */
class FloodTest {
  private static final String GUESSER = "203.0.113.9";
  private static final int LARGE = 32 * 1024;

  private final FakeRelay fake = new FakeRelay();

  @Test
  void guessingRoomAddressesEndsAtTheBudgetAndBeginsAgainSlowly() {
    for (int i = 0; i < 120; i++) {
      assertEquals(0, guess(i).outlet.closeCode);
    }
    FakeRelay.Client refused = guess(120);
    assertEquals(Refusal.TOO_FAST, refused.outlet.refusal());
    assertEquals(CloseCode.POLICY, refused.outlet.closeCode);
    fake.pass(1);
    assertEquals(0, guess(121).outlet.closeCode);
    assertEquals(0, guess(122).outlet.closeCode);
    assertEquals(CloseCode.POLICY, guess(123).outlet.closeCode);
  }

  @Test
  void guessesByJoiningAreCountedWithThoseByLooking() {
    for (int i = 0; i < 119; i++) {
      guess(i);
    }
    FakeRelay.Client looks = fake.clientFrom(GUESSER);
    looks.look(ROOM);
    looks.join(ROOM);
    FakeRelay.Client joins = fake.clientFrom(GUESSER);
    joins.join(OTHER_ROOM);
    assertEquals(0, looks.outlet.closeCode);
    assertEquals(CloseCode.POLICY, joins.outlet.closeCode);
    assertEquals(1, fake.relay.roomCount());
  }

  @Test
  void aNeighbourOfAGuesserStaysInTheRoom() {
    FakeRelay.Client neighbour = fake.clientFrom(GUESSER);
    neighbour.join(ROOM);
    for (int i = 0; i < 119; i++) {
      guess(i);
    }
    neighbour.look(OTHER_ROOM);
    assertEquals(Refusal.TOO_FAST, neighbour.outlet.refusal());
    assertEquals(0, neighbour.outlet.closeCode);
  }

  @Test
  void whoComesBackToAPlaceAsksForNothing() {
    FakeRelay keeping = FakeRelay.keepingPlaces(30);
    FakeRelay.Client member = keeping.member(ROOM);
    for (int i = 0; i < 200; i++) {
      member.connection.closed();
      member = member.again(ROOM);
      assertEquals(0, member.outlet.closeCode);
    }
    assertEquals(200, keeping.relay.counters().of(Count.RESUMES));
  }

  @Test
  void aHouseholdReloadsAgainAndAgain() {
    for (int reload = 0; reload < 10; reload++) {
      for (int person = 0; person < 8; person++) {
        assertTrue(fake.relay.mayConnect(GUESSER));
        FakeRelay.Client client = fake.clientFrom(GUESSER);
        client.look(ROOM);
        client.join(ROOM);
        assertEquals(0, client.outlet.closeCode);
        client.connection.closed();
      }
    }
  }

  @Test
  void newConnectionsOfOneAddressAreCountedAndThoseOfAnotherAreNot() {
    for (int i = 0; i < 240; i++) {
      assertTrue(fake.relay.mayConnect(GUESSER));
    }
    assertFalse(fake.relay.mayConnect(GUESSER));
    assertTrue(fake.relay.mayConnect("198.51.100.1"));
    assertEquals(1, fake.relay.counters().of(Count.CONNECTIONS_THROTTLED));
    fake.pass(1);
    assertTrue(fake.relay.mayConnect(GUESSER));
  }

  @Test
  void addressesAreForgottenOnceTheirBudgetIsWhole() {
    AddressBudget budget = new AddressBudget(60);
    budget.take("a", 0);
    budget.take("b", 500);
    budget.forgetUnspent(1_000);
    assertEquals(1, budget.size());
    budget.forgetUnspent(1_500);
    assertEquals(0, budget.size());
  }

  @Test
  void aCrowdOfAddressesTakesNoMoreMemoryThanTheMost() {
    AddressBudget budget = new AddressBudget(2);
    for (int i = 0; i < AddressBudget.MAX_ADDRESSES + 50; i++) {
      budget.take("address " + i, 0);
    }
    assertEquals(AddressBudget.MAX_ADDRESSES + 1, budget.size());
    assertTrue(budget.take("address 1", 0));
    assertFalse(budget.take("yet another", 0));
  }

  @Test
  void whoFillsARoomLosesFramesWhileTheOthersAreHeard() {
    FakeRelay slowRoom =
        new FakeRelay(Limits.defaults().with(Limit.MAX_ROOM_BYTES_PER_SECOND, 128 * 1024));
    var quiet = slowRoom.member(ROOM);
    var loud = slowRoom.member(ROOM);
    for (int i = 0; i < 60; i++) {
      loud.connection.binary(ByteBuffer.allocate(LARGE).putLong(0, 1));
    }
    long dropped = slowRoom.relay.counters().of(Count.FRAMES_DROPPED);
    assertTrue(dropped > 0, "nothing was dropped");
    assertEquals(60, dropped + slowRoom.relay.counters().of(Count.FRAMES_RELAYED));
    assertEquals(0, loud.outlet.closeCode);
    quiet.send(loud.id(), "ca11");
    assertEquals(dropped, slowRoom.relay.counters().of(Count.FRAMES_DROPPED));
    assertEquals(new FakeClientSocket.Frame(quiet.id(), "ca11"), loud.outlet.last());
  }

  private FakeRelay.Client guess(int number) {
    FakeRelay.Client client = fake.clientFrom(GUESSER);
    client.look(String.valueOf(10_000_000 + number) + "A".repeat(14));
    client.connection.closed();
    return client;
  }
}
