package realtimeweb.session;

import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.ServerMessage.Refusal;
import realtimeweb.secure.RandomText;
import realtimeweb.session.Screen.DeviceKind;
import realtimeweb.session.Screen.Entry;
import realtimeweb.session.Screen.LeftCause;
import realtimeweb.session.Screen.Mistake;
import realtimeweb.session.Screen.NoticeKind;
import realtimeweb.session.Screen.ToastKind;

/**
 * What one tab does, from the start page to the end of the call; the only writer of {@link Screen}.
 */
public final class CallSession implements Intents, DeviceControl.Owner, Call.Owner {
  private static final int SECRET_BYTES = 16;
  private static final long PULSE_MILLIS = 250;
  private static final Room NOWHERE = new Room("", "", "");

  private final Ports ports;
  private final DeviceControl devices;
  private Preferences preferences;
  private Room room = NOWHERE;
  private String name;
  private Lobby lobby;
  private @Nullable Call call;
  private @Nullable Screen shown;
  private @Nullable Mistake mistake;
  private boolean knocking;
  private boolean preparing;
  private boolean stalled;
  private boolean pulsing;

  public CallSession(Ports ports) {
    this.ports = ports;
    this.preferences = ports.store().preferences();
    this.devices = new DeviceControl(ports.media(), preferences, this);
    this.name = ports.store().name();
    this.lobby = new Lobby(ports, NOWHERE, this::changed);
  }

  // ---- the start page and the lobby

  @Override
  public void openLink(String fragment) {
    Room linked = RoomLink.parse(fragment);
    boolean here = linked.id().equals(room.id()) && linked.secret().equals(room.secret());
    if (here && shown != null) {
      return;
    }
    try {
      leaveQuietly();
    } finally {
      enter(linked, true);
    }
  }

  @Override
  public void enterRoom(String roomId, String name, String passphrase) {
    this.name = name.trim();
    enter(new Room(roomId.trim(), "", passphrase), false);
  }

  @Override
  public void newPrivateRoom(String name) {
    this.name = name.trim();
    enter(new Room(newRoomId(), RandomText.draw(ports.crypto(), SECRET_BYTES), ""), false);
  }

  @Override
  public void join(String name) {
    this.name = name.trim();
    mistake = Mistakes.inName(this.name);
    if (mistake != null) {
      changed();
    } else if (call == null && !preparing && !room.id().isEmpty()) {
      ports.store().saveName(this.name);
      knocking = false;
      stalled = false;
      preparing = true;
      devices.joining();
      changed();
      Lobby way = lobby;
      ports.background().run(way::prepare, () -> begin(way));
    }
  }

  private void begin(Lobby way) {
    if (preparing && way == lobby) {
      preparing = false;
      Call begun = new Call(ports, room, way.key(), name, devices, this);
      call = begun;
      changed();
      begun.join(way);
    }
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

  @Override
  public void devicesChanged() {
    if (call != null && call.joined()) {
      call.devicesChanged();
    } else if (shown instanceof Screen.Lobby) {
      changed();
    }
  }

  @Override
  public void deviceNotice(NoticeKind kind, boolean applies) {
    if (call != null && call.joined()) {
      call.deviceNotice(kind, applies);
    }
  }

  @Override
  public void deviceChanged(DeviceKind kind, String label) {
    if (call != null && call.joined()) {
      call.toast(
          switch (kind) {
            case MICROPHONE -> ToastKind.MICROPHONE_CHANGED;
            case CAMERA -> ToastKind.CAMERA_CHANGED;
            case SPEAKER -> ToastKind.SPEAKER_CHANGED;
          },
          label);
    }
  }

  @Override
  public void spokeWhileMuted() {
    if (call != null && call.joined()) {
      call.toast(ToastKind.YOU_ARE_MUTED, "");
    }
  }

  /** The machine has a network again, or another one, or was asleep. */
  public void networkChanged() {
    if (call != null) {
      call.networkChanged();
    }
  }

  /** Something that was asked of the browser was not answered in time, and so was not done. */
  public void browserStalled() {
    if (call != null && call.joined()) {
      call.deviceNotice(NoticeKind.BROWSER_STALLED, true);
    } else if (shown instanceof Screen.Lobby) {
      stalled = true;
      preparing = false;
      Call given = call;
      call = null;
      if (given != null) {
        given.leave();
        openLobby();
      }
      changed();
    }
  }

  // ---- the call

  /** Whoever leaves is out at once: to say goodbye takes the browser, which may not answer. */
  @Override
  public void leave() {
    show(new Screen.Left(room, LeftCause.SELF, null));
    leaveQuietly();
  }

  @Override
  public void inCall(CallIntents.Intent intent) {
    if (call != null && call.joined()) {
      intent.on(call.wishes());
    }
  }

  @Override
  public void knocking() {
    knocking = true;
    changed();
  }

  @Override
  public void changed() {
    if (call != null && call.joined()) {
      show(call.screen(preferences));
    } else {
      show(lobbyScreen());
    }
  }

  @Override
  public void ended(LeftCause cause, @Nullable Refusal refusal) {
    call = null;
    devices.close();
    show(new Screen.Left(room, cause, refusal));
  }

  private Screen.Lobby lobbyScreen() {
    return new Screen.Lobby(
        room, name, devices.devices(), preferences, lobby.occupancy(), mistake, entry());
  }

  private Entry entry() {
    if (call == null && !preparing) {
      return stalled ? Entry.STALLED : Entry.READY;
    }
    return knocking ? Entry.KNOCKING : Entry.JOINING;
  }

  /** Listens several times a second, as long as there is a microphone or a call to listen to. */
  private void pulse() {
    pulsing = !room.id().isEmpty() && !(shown instanceof Screen.Left);
    if (pulsing) {
      ports.clock().after(PULSE_MILLIS, this::pulse);
      long now = ports.clock().millis();
      devices.pulse(now);
      if (call != null && call.joined()) {
        call.pulse(now);
      } else {
        changed();
      }
    }
  }

  private void enter(Room entered, boolean start) {
    room = entered;
    mistake = null;
    Mistake inRoom = Mistakes.in(room);
    if (inRoom != null) {
      boolean blank = start && inRoom == Mistake.ROOM_MISSING;
      show(new Screen.Start(room.id(), name, blank ? null : inRoom));
      ports.display().address("");
      room = NOWHERE;
      return;
    }
    ports.display().address(RoomLink.of(room));
    openLobby();
    changed();
    devices.open();
    if (!pulsing) {
      pulse();
    }
  }

  private void openLobby() {
    lobby = new Lobby(ports, room, this::changed);
    lobby.open();
  }

  private void leaveQuietly() {
    Call leaving = call;
    call = null;
    preparing = false;
    stalled = false;
    try {
      if (leaving != null) {
        leaving.leave();
      }
    } finally {
      lobby.close();
      devices.close();
    }
  }

  private void show(Screen screen) {
    if (!screen.equals(shown)) {
      shown = screen;
      ports.display().show(screen);
    }
  }

  private String newRoomId() {
    return RandomText.draw(ports.crypto(), 6);
  }
}
