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
    Roster roster,
    Conditions conditions) {
  static CallParts of(Ports ports, Announcements announcements, Self self, Door.Owner doorOwner) {
    Speakers speakers = new Speakers();
    Presences presences = new Presences(ports.clock(), self, announcements);
    Attention attention = new Attention();
    Barred barred = new Barred();
    Acquaintances acquaintances = new Acquaintances(ports.store());
    Door door = new Door(doorOwner);
    Roster roster = new Roster(door, speakers, presences, attention, barred, acquaintances);
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
        roster,
        new Conditions(announcements, self, roster));
  }
}
