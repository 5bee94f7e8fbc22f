package realtimeweb.session;

/** What a call is made of, each the only owner of what it knows. */
record CallParts(
    Announcements announcements,
    Conversation conversation,
    Reactions reactions,
    Speakers speakers,
    Presences presences,
    Attention attention,
    Barred barred,
    Acquaintances acquaintances,
    Door door,
    Roster roster) {
  static CallParts of(Ports ports, Announcements announcements, Self self, Door.Owner doorOwner) {
    Speakers speakers = new Speakers();
    Presences presences = new Presences(self, announcements);
    Attention attention = new Attention();
    Barred barred = new Barred();
    Acquaintances acquaintances = new Acquaintances(ports.store());
    Door door = new Door(doorOwner);
    return new CallParts(
        announcements,
        new Conversation(ports.clock()),
        new Reactions(),
        speakers,
        presences,
        attention,
        barred,
        acquaintances,
        door,
        new Roster(door, speakers, presences, attention, barred, acquaintances));
  }
}
