package realtimeweb.relay;

/** A client and the room that it asked for last. */
record Visitor(FakeRelay.Client client, String room) {
  Story story() {
    return Story.of(client.outlet.story());
  }

  boolean isGone() {
    return client.outlet.isClosed();
  }

  boolean isAt(String address) {
    return !isGone() && room.equals(address);
  }
}
