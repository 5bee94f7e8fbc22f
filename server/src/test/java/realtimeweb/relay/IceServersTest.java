package realtimeweb.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static realtimeweb.relay.FakeRelay.ROOM;

import java.util.List;
import org.junit.jupiter.api.Test;
import realtimeweb.protocol.ServerMessage.IceServer;
import realtimeweb.protocol.ServerMessage.IceServersChanged;
import realtimeweb.relay.environment.IceServers;

class IceServersTest {
  private final FakeRelay fake = new FakeRelay(new Renewed());
  private int minted;

  /** Other servers each time that somebody asks, good for three minutes. */
  private final class Renewed implements IceServers {
    @Override
    public List<IceServer> of(String memberId, String host) {
      minted++;
      return List.of(new IceServer(List.of("turn:" + host), memberId + minted, "secret"));
    }

    @Override
    public long renewalMillis() {
      return 120_000;
    }
  }

  @Test
  void aMemberIsToldOfFreshOnesBeforeTheOldExpire() {
    var member = fake.member(ROOM);
    passAwake(member, 119);
    assertEquals(1, minted);
    passAwake(member, 1);
    String user = member.id() + "2";
    IceServer fresh = new IceServer(List.of("turn:call.example.org"), user, "secret");
    assertEquals(new IceServersChanged(List.of(fresh)), member.outlet.last());
    passAwake(member, 120);
    assertEquals(3, minted);
  }

  @Test
  void whoOnlyLooksIsToldNothing() {
    var visitor = fake.client();
    visitor.look(ROOM);
    passAwake(visitor, 300);
    assertEquals(0, minted);
  }

  @Test
  void whatNeverExpiresIsNeverRenewed() {
    FakeRelay plain = new FakeRelay();
    var member = plain.member(ROOM);
    member.outlet.take();
    for (int i = 0; i < 100_000; i += 30) {
      plain.pass(30);
      member.connection.pong();
    }
    assertEquals(List.of(), member.outlet.take());
  }

  private void passAwake(FakeRelay.Client client, int seconds) {
    for (int i = 0; i < seconds; i++) {
      client.connection.pong();
      fake.pass(1);
    }
  }
}
