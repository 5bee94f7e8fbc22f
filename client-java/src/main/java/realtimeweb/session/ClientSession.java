package realtimeweb.session;

import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.ServerMessage.Refusal;
import realtimeweb.secure.NameNormalization;
import realtimeweb.session.devices.DeviceControl;
import realtimeweb.session.invite.Destination;
import realtimeweb.session.invite.InputMistake;
import realtimeweb.session.invite.InputRules;
import realtimeweb.session.invite.Room;
import realtimeweb.session.invite.RoomLink;
import realtimeweb.session.ports.Ports;
import realtimeweb.session.room.LobbyRoom;
import realtimeweb.session.screen.LeftCause;
import realtimeweb.session.screen.Notice;
import realtimeweb.session.screen.Preferences;
import realtimeweb.session.screen.Screen;

/**
 * What one tab does, from the start page to the end of the call; the only writer of {@link Screen}.
 */
public final class ClientSession implements Intents, Call.Owner {
  private static final long PULSE_MILLIS = 250;
  private static final Room NOWHERE = new Room("", "", "");

  private final Ports ports;
  private final DeviceControl devices;
  private Preferences preferences;
  private Room room = NOWHERE;

  /** The last room in which somebody else was. */
  private Room acquaintedIn = NOWHERE;

  private String name;
  private final Lobby lobby;
  private @Nullable Call call;
  private @Nullable Screen shown;
  private boolean pulsing;

  public ClientSession(Ports ports) {
    this.ports = ports;
    this.preferences = ports.store().preferences();
    this.devices =
        new DeviceControl(
            ports.media(), preferences, new DeviceReports(this::inside, this::lobbyDevicesChanged));
    this.name = ports.store().name();
    this.lobby = new Lobby(ports, NOWHERE, devices, this::changed);
  }

  // ---- the start page and the lobby

  @Override
  public void openLink(String fragment) {
    Room linked = RoomLink.parse(ports.crypto(), fragment);
    if (linked != null && shown != null && linked.isAt(room)) {
      sameAgain(linked);
      return;
    }
    try {
      leaveQuietly();
    } finally {
      if (linked == null) {
        // The address stays, for whoever can tell what is wrong with it.
        refuse("", InputMistake.LINK_DAMAGED, "");
      } else {
        enter(linked, true);
      }
    }
  }

  /** Another spelling of where we are changes nothing, but may tell of a passphrase. */
  private void sameAgain(Room linked) {
    if (call == null && linked.guarded() && !room.guarded()) {
      room = linked;
      lobby.use(room);
      changed();
    }
    ports.display().address(RoomLink.of(room));
  }

  @Override
  public void enterRoom(String roomId, String name, String passphrase) {
    this.name = spelt(name);
    go(Destination.of(ports.crypto(), ports.display().host(), roomId, passphrase), roomId);
  }

  @Override
  public void newPrivateRoom(String roomName, String name) {
    this.name = spelt(name);
    Destination to = Destination.newPrivate(ports.crypto(), ports.display().host(), roomName);
    go(to, to.mistake() == InputMistake.PRIVATE_NAME_TOO_LONG ? "" : roomName);
  }

  private void go(Destination to, String typed) {
    InputMistake wrong = to.mistake();
    if (wrong == null) {
      enter(to.room(), false);
    } else {
      refuse(typed, wrong, to.host());
    }
  }

  private String spelt(String name) {
    return NameNormalization.of(ports.crypto(), name);
  }

  @Override
  public void usePassphrase(String passphrase) {
    if (call == null && !passphrase.equals(room.passphrase()) && !room.isPrivate()) {
      room = new Room(room.id(), "", passphrase, room.guarded());
      lobby.use(room);
    }
  }

  @Override
  public void retryPassphrase(String passphrase) {
    room = room.with(passphrase);
    if (call == null) {
      enter(room, false);
      return;
    }
    try {
      endCall();
    } finally {
      ports.display().address(RoomLink.of(room));
      lobby.leadTo(room);
      join(name);
    }
  }

  @Override
  public void join(String name) {
    this.name = spelt(name);
    InputMistake mistake = InputRules.inJoining(room, this.name);
    lobby.mistake(mistake);
    if (mistake != null) {
      changed();
    } else if (call == null && !lobby.isPreparing() && !room.id().isEmpty()) {
      ports.store().saveName(this.name);
      lobby.prepare(this::begin);
    }
  }

  private void begin(LobbyRoom way) {
    boolean acquainted = room.equals(acquaintedIn);
    Call begun = new Call(ports, room, way.key(), name, devices, acquainted, this);
    call = begun;
    changed();
    begun.join(way);
  }

  @Override
  public void joinWithoutDevices(String name) {
    devices.close();
    join(name);
  }

  @Override
  public void back() {
    leaveQuietly();
    enter(NOWHERE, true);
  }

  @Override
  public void rejoin() {
    enter(room, false);
  }

  // ---- devices

  @Override
  public void toggleMicrophone() {
    devices.toggleMicrophone();
  }

  @Override
  public void toggleCamera() {
    devices.toggleCamera();
  }

  @Override
  public void flipCamera() {
    devices.flipCamera();
  }

  @Override
  public void prefer(Preferences chosen) {
    preferences = chosen;
    ports.store().savePreferences(chosen);
    devices.prefer(chosen);
  }

  @Override
  public void testSpeaker() {
    devices.testSpeaker();
  }

  @Override
  public void unlockSound() {
    devices.unlockSound();
  }

  @Override
  public void retryDevices() {
    devices.open();
  }

  private void lobbyDevicesChanged() {
    if (shown instanceof Screen.Lobby) {
      changed();
    }
  }

  /** The machine has a network again, or another one, or was asleep. */
  public void networkChanged() {
    if (call != null) {
      call.networkChanged();
    } else {
      lobby.networkChanged();
    }
  }

  /** Something that was asked of the browser was not answered in time, and so was not done. */
  public void browserStalled() {
    Inside inside = inside();
    if (inside != null) {
      inside.deviceNotice(Notice.Kind.BROWSER_STALLED, true);
    } else if (shown instanceof Screen.Lobby) {
      lobby.stall();
      Call given = call;
      call = null;
      try {
        if (given != null) {
          lobby.open(room);
          given.leave();
        }
      } finally {
        changed();
      }
    }
  }

  // ---- the call

  /** Whoever leaves is out at once: to say goodbye takes the browser, which may not answer. */
  @Override
  public void leave() {
    boolean shutOut = call != null && call.shutOut() && !room.isPrivate();
    show(new Screen.Left(room, LeftCause.SELF, null, shutOut));
    leaveQuietly();
  }

  @Override
  public void inCall(CallIntents.Intent intent) {
    Inside inside = inside();
    if (inside != null) {
      intent.on(inside.commands());
    }
  }

  @Override
  public void changed() {
    Inside inside = inside();
    show(inside == null ? lobby.screen(room, name, preferences, call) : inside.screen(preferences));
  }

  private @Nullable Inside inside() {
    return call == null ? null : call.inside();
  }

  @Override
  public void renamed(String name) {
    this.name = name;
    ports.store().saveName(name);
  }

  @Override
  public void ended(LeftCause cause, @Nullable Refusal refusal) {
    remember(call);
    call = null;
    devices.close();
    show(new Screen.Left(room, cause, refusal));
  }

  /** Listens several times a second, as long as there is a microphone or a call to listen to. */
  private void pulse() {
    pulsing = !room.id().isEmpty() && !(shown instanceof Screen.Left);
    if (pulsing) {
      ports.clock().after(PULSE_MILLIS, this::pulse);
      long now = ports.clock().millis();
      devices.pulse(now);
      Inside inside = inside();
      if (inside != null) {
        inside.pulse(now);
      } else {
        changed();
      }
    }
  }

  private void enter(Room entered, boolean start) {
    room = entered;
    lobby.mistake(null);
    InputMistake inRoom = InputRules.in(room);
    if (inRoom != null) {
      ports.display().address("");
      refuse(room.id(), start && inRoom == InputMistake.ROOM_MISSING ? null : inRoom, "");
      return;
    }
    ports.display().address(RoomLink.of(room));
    lobby.open(room);
    changed();
    devices.open();
    if (!pulsing) {
      pulse();
    }
  }

  /** Shows the start page, with what is wrong with what was typed there. */
  private void refuse(String typed, @Nullable InputMistake wrong, String host) {
    room = NOWHERE;
    lobby.mistake(null);
    show(new Screen.Start(typed, name, wrong, host));
  }

  private void leaveQuietly() {
    try {
      endCall();
    } finally {
      devices.close();
    }
  }

  private void endCall() {
    Call leaving = call;
    remember(leaving);
    call = null;
    lobby.reset();
    try {
      if (leaving != null) {
        leaving.leave();
      }
    } finally {
      lobby.close();
    }
  }

  private void remember(@Nullable Call over) {
    if (over != null && over.acquainted()) {
      acquaintedIn = room;
    }
  }

  private void show(Screen screen) {
    if (!screen.equals(shown)) {
      shown = screen;
      ports.display().show(screen);
    }
  }
}
