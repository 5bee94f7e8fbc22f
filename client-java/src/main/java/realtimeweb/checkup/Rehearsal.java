package realtimeweb.checkup;

import realtimeweb.protocol.Nullable;
import realtimeweb.session.Display;
import realtimeweb.session.Intents;
import realtimeweb.session.Screen;
import realtimeweb.session.Screen.Connection;
import realtimeweb.session.Screen.InCall;
import realtimeweb.session.Screen.Line;
import realtimeweb.session.Screen.Person;

/** One person of the call that is tried, who does the next thing whenever it is possible. */
final class Rehearsal implements Display {
  private static final String HELLO = "hello";

  private final Intents session;
  private @Nullable Screen screen;
  private String address = "";
  private boolean asked;
  private boolean said;

  Rehearsal(Ends ends, boolean microphone, boolean camera) {
    session = ends.open(microphone, camera, this);
  }

  /** Opens a room that nobody else can know. */
  void openRoom() {
    session.newPrivateRoom("", HELLO);
  }

  void openLink(String link) {
    session.openLink(link);
  }

  /** The room's link; empty until there is a room. */
  String address() {
    return address;
  }

  void act() {
    if (screen instanceof Screen.Lobby && !asked) {
      asked = true;
      session.join(HELLO);
    }
    if (greeted() && !said) {
      said = true;
      session.inCall(call -> call.say(HELLO));
    }
  }

  void leave() {
    session.leave();
  }

  boolean inCall() {
    return screen instanceof InCall;
  }

  /** The secure channel to the other stands. */
  boolean greeted() {
    Person other = other();
    return other != null && other.security() != null;
  }

  /** Media goes straight to the other, or through a relay. */
  boolean connected() {
    Person other = other();
    return other != null && other.connection() == Connection.CONNECTED;
  }

  /** The other's picture was decoded. */
  boolean sees() {
    Person other = other();
    return other != null && other.quality() != null && other.quality().frameWidth() > 0;
  }

  /** A line of the other's came through the channel. */
  boolean reads() {
    return screen instanceof InCall call && call.chat().lines().stream().anyMatch(this::isTheirs);
  }

  private boolean isTheirs(Line line) {
    return !line.own() && line.text().equals(HELLO);
  }

  private @Nullable Person other() {
    if (screen instanceof InCall call) {
      for (Person person : call.people()) {
        if (!person.self()) {
          return person;
        }
      }
    }
    return null;
  }

  @Override
  public void show(Screen screen) {
    this.screen = screen;
  }

  @Override
  public void address(String fragment) {
    address = fragment;
  }

  @Override
  public String host() {
    return "";
  }

  @Override
  public String browser() {
    return "";
  }
}
