package realtimeweb.session;

import java.util.Base64;
import realtimeweb.protocol.Introduction;
import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.ServerMessage.Refusal;
import realtimeweb.secure.RoomKey;
import realtimeweb.session.Screen.LeftCause;
import realtimeweb.session.Screen.Mistake;
import realtimeweb.session.Screen.Panel;

/**
 * What one tab does, from the start page to the end of the call; the only writer of {@link Screen}.
 */
public final class CallSession implements Intents, DeviceControl.Owner, Call.Owner {
  private static final int SECRET_BYTES = 16;
  private static final Room NOWHERE = new Room("", "", "");

  private final Ports ports;
  private final DeviceControl devices;
  private Room room = NOWHERE;
  private String name;
  private @Nullable RoomKey roomKey;
  private @Nullable Call call;
  private @Nullable Screen shown;

  public CallSession(Ports ports) {
    this.ports = ports;
    this.devices = new DeviceControl(ports.media(), this);
    this.name = ports.store().name();
  }

  // ---- the start page and the lobby

  @Override
  public void openLink(String fragment) {
    Room linked = RoomLink.parse(fragment);
    boolean here = linked.id().equals(room.id()) && linked.secret().equals(room.secret());
    if (here && shown != null) {
      return;
    }
    leaveQuietly();
    enter(linked, true);
  }

  @Override
  public void enterRoom(String roomId, String name, String passphrase) {
    this.name = name.trim();
    enter(new Room(roomId.trim(), "", passphrase), false);
  }

  @Override
  public void newPrivateRoom(String name) {
    this.name = name.trim();
    enter(new Room(newRoomId(), base64url(ports.crypto().random(SECRET_BYTES)), ""), false);
  }

  @Override
  public void join(String name) {
    this.name = name.trim();
    Mistake mistake = mistakeInName();
    if (mistake != null) {
      show(new Screen.Lobby(room, this.name, devices.devices(), mistake, false));
    } else if (call == null && !room.id().isEmpty()) {
      ports.store().saveName(this.name);
      call = new Call(ports, room, roomKey(), this.name, devices, this);
      changed();
      call.join();
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
  public void deviceLost(boolean microphone, boolean camera) {
    if (call != null && call.joined()) {
      call.deviceLost(microphone, camera);
    }
  }

  // ---- the call

  @Override
  public void leave() {
    leaveQuietly();
    show(new Screen.Left(room, LeftCause.SELF, null));
  }

  @Override
  public void say(String text) {
    if (call != null) {
      call.say(text);
    }
  }

  @Override
  public void showPanel(Panel panel) {
    if (call != null) {
      call.showPanel(panel);
    }
  }

  @Override
  public void rotateKeys() {
    if (call != null) {
      call.rotateKeys();
    }
  }

  @Override
  public void setVerified(String personId, boolean verified) {
    if (call != null) {
      call.setVerified(personId, verified);
    }
  }

  @Override
  public void dismiss(long noticeId) {
    if (call != null) {
      call.dismiss(noticeId);
    }
  }

  @Override
  public void linkCopied() {
    if (call != null) {
      call.linkCopied();
    }
  }

  @Override
  public void changed() {
    if (call != null && call.joined()) {
      show(call.screen());
    } else {
      show(new Screen.Lobby(room, name, devices.devices(), null, call != null));
    }
  }

  @Override
  public void ended(LeftCause cause, @Nullable Refusal refusal) {
    call = null;
    devices.close();
    show(new Screen.Left(room, cause, refusal));
  }

  private void enter(Room entered, boolean start) {
    room = entered;
    roomKey = null;
    Mistake mistake = mistakeInRoom();
    if (mistake != null) {
      boolean blank = start && mistake == Mistake.ROOM_MISSING;
      show(new Screen.Start(room.id(), name, blank ? null : mistake));
      ports.display().address("");
      room = NOWHERE;
      return;
    }
    ports.display().address(RoomLink.of(room));
    changed();
    devices.open();
    // In an event of its own, so that the lobby is there before the key is stretched.
    ports.clock().after(0, this::roomKey);
  }

  private RoomKey roomKey() {
    RoomKey key = roomKey;
    if (key == null) {
      key = RoomKey.derive(ports.crypto(), room.id(), room.secret(), room.passphrase());
      roomKey = key;
    }
    return key;
  }

  private void leaveQuietly() {
    Call leaving = call;
    call = null;
    if (leaving != null) {
      leaving.leave();
    }
    devices.close();
  }

  private void show(Screen screen) {
    if (!screen.equals(shown)) {
      shown = screen;
      ports.display().show(screen);
    }
  }

  private @Nullable Mistake mistakeInRoom() {
    if (room.id().isEmpty()) {
      return Mistake.ROOM_MISSING;
    }
    return room.id().length() > Room.MAX_ID_CHARS ? Mistake.ROOM_TOO_LONG : null;
  }

  private @Nullable Mistake mistakeInName() {
    if (name.isEmpty()) {
      return Mistake.NAME_MISSING;
    }
    return name.length() > Introduction.MAX_NAME_CHARS ? Mistake.NAME_TOO_LONG : null;
  }

  private String newRoomId() {
    return base64url(ports.crypto().random(6));
  }

  private static String base64url(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
