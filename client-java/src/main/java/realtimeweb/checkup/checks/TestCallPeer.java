package realtimeweb.checkup.checks;

import realtimeweb.protocol.Nullable;
import realtimeweb.session.Intents;
import realtimeweb.session.ports.Display;
import realtimeweb.session.screen.ChatLine;
import realtimeweb.session.screen.ParticipantConnection;
import realtimeweb.session.screen.ParticipantState;
import realtimeweb.session.screen.Screen;
import realtimeweb.session.screen.Screen.InCall;

/** One person of the call that is tried, who does the next thing whenever it is possible. */
final class TestCallPeer implements Display {
  private static final String HELLO = "hello";

  private final Intents session;
  private @Nullable Screen screen;
  private String address = "";
  private boolean asked;
  private boolean said;

  TestCallPeer(SessionFactory sessions, boolean microphone, boolean camera) {
    session = sessions.open(microphone, camera, this);
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
    ParticipantState other = other();
    return other != null && other.security() != null;
  }

  /** Media goes straight to the other, or through a relay. */
  boolean connected() {
    ParticipantState other = other();
    return other != null && other.connection() == ParticipantConnection.CONNECTED;
  }

  /** The other's picture was decoded. */
  boolean sees() {
    ParticipantState other = other();
    return other != null && other.quality() != null && other.quality().frameWidth() > 0;
  }

  /** A line of the other's came through the channel. */
  boolean reads() {
    return screen instanceof InCall call && call.chat().lines().stream().anyMatch(this::isTheirs);
  }

  private boolean isTheirs(ChatLine line) {
    return !line.own() && line.text().equals(HELLO);
  }

  private @Nullable ParticipantState other() {
    if (screen instanceof InCall call) {
      for (ParticipantState person : call.people()) {
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
