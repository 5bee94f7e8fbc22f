package realtimeweb.protocol;

import java.util.List;

/** One value, at least, of every record that crosses the wire. */
public final class Samples {
  public static final List<ClientMessage> CLIENT =
      List.of(
          new ClientMessage.Look(Wire.VERSION, "q83vASNFZ4mrze8BI0VniQ"),
          new ClientMessage.Join(
              Wire.VERSION, "q83vASNFZ4mrze8BI0VniQ", "c2VhbGVkIG5hbWU", "AZeLTa0rD3w-cVhbGVkIG5"),
          new ClientMessage.Leave(),
          new ClientMessage.Ping(1_767_225_600_000L),
          new ClientMessage.Lock(true),
          new ClientMessage.AnswerKnock("18a1b2c3d4e5f607", true),
          new ClientMessage.Remove("18a1b2c3d4e5f607"),
          new ClientMessage.HandOver("18a1b2c3d4e5f607"));

  public static final List<ServerMessage> SERVER =
      List.of(
          new ServerMessage.Joined(
              "00a1b2c3d4e5f607",
              List.of("18a1b2c3d4e5f607"),
              "18a1b2c3d4e5f607",
              false,
              true,
              List.of(
                  new ServerMessage.IceServer(List.of("stun:turn.example.org"), null, null),
                  new ServerMessage.IceServer(
                      List.of("turn:turn.example.org?transport=udp"),
                      "1767225600:00a1",
                      "c2VjcmV0")),
              120),
          new ServerMessage.MemberJoined("18a1b2c3d4e5f607"),
          new ServerMessage.Returned("18a1b2c3d4e5f607"),
          new ServerMessage.MemberLeft("18a1b2c3d4e5f607", ServerMessage.LeaveReason.TIMED_OUT),
          new ServerMessage.Refused(
              ServerMessage.Refusal.ROOM_FULL,
              "This room is full (8 people). Ask somebody to leave, or use another."),
          new ServerMessage.Pong(1_767_225_600_000L),
          new ServerMessage.Occupancy(3, true),
          new ServerMessage.Knocking(),
          new ServerMessage.Knocked("18a1b2c3d4e5f607", "c2VhbGVkIG5hbWU"),
          new ServerMessage.KnockEnded("18a1b2c3d4e5f607"),
          new ServerMessage.HostChanged("18a1b2c3d4e5f607"),
          new ServerMessage.LockChanged(true),
          new ServerMessage.IceServersChanged(
              List.of(
                  new ServerMessage.IceServer(
                      List.of("turns:turn.example.org:5349?transport=tcp"),
                      "1767312000:00a1",
                      "c2VjcmV0"))),
          new ServerMessage.Stopping(2_000));

  public static final List<PeerMessage> PEER =
      List.of(
          new PeerMessage.Description(
              PeerMessage.SdpKind.OFFER, "v=0\r\no=- 1 2 IN IP4 127.0.0.1\r\n"),
          new PeerMessage.Candidate(
              "candidate:1 1 UDP 2122252543 192.0.2.1 54321 typ host", "0", 0),
          new PeerMessage.Candidate("", null, null),
          new PeerMessage.Reopen(1),
          new PeerMessage.Chat(1_767_225_600_000L, "Xin chào \"bạn\" \uD83D\uDC4B\u2028\u0000"),
          new PeerMessage.Presence(true, true, false, false, false, 1_767_225_600_000L),
          new PeerMessage.Renamed("Lan Nguyễn"),
          new PeerMessage.TimeOfDay(1_767_225_600_000L),
          new PeerMessage.Reaction(PeerMessage.ReactionKind.APPLAUSE),
          new PeerMessage.Watching(360, 0),
          new PeerMessage.MuteRequest(),
          new PeerMessage.LowerHandRequest(),
          new PeerMessage.Removal("18a1b2c3d4e5f607"),
          new PeerMessage.HostTransfer("18a1b2c3d4e5f607"),
          new PeerMessage.Bye());

  public static final List<Introduction> INTRODUCTIONS =
      List.of(new Introduction("Lan", "sha-256 AB:CD:EF", List.of("chat"), 0, "5e0c7a81d2f3b496"));

  private Samples() {}
}
