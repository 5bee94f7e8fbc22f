package realtimeweb.session.devices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import realtimeweb.session.ports.FakeMedia;
import realtimeweb.session.ports.Mailbox;
import realtimeweb.session.screen.MediaDevice;
import realtimeweb.session.screen.MediaProblem;
import realtimeweb.session.screen.Notice;
import realtimeweb.session.screen.Preferences;
import realtimeweb.session.screen.ShareState;

final class ScreenShareControlTest implements DeviceControl.Owner {
  private final Queue<Mailbox.Event> answers = new ArrayDeque<>();
  private final FakeMedia media = new FakeMedia(answers::add);
  private final List<Notice.Kind> notices = new ArrayList<>();
  private final DeviceControl devices = new DeviceControl(media, Preferences.STANDARD, this);

  @Test
  void aScreenIsSharedAndNotShared() {
    devices.toggleShare();
    assertEquals(ShareState.ASKING, devices.devices().share());
    answer();
    assertEquals(ShareState.ON, devices.devices().share());
    devices.toggleShare();
    assertEquals(ShareState.OFF, devices.devices().share());
    assertFalse(media.isSharing());
  }

  @Test
  void aSecondPressWhileTheBrowserAsksDoesNothing() {
    devices.toggleShare();
    devices.toggleShare();
    assertEquals(1, answers.size());
    assertEquals(ShareState.ASKING, devices.devices().share());
  }

  @Test
  void whoeverThinksBetterOfItIsNotBothered() {
    media.refuseShare(MediaProblem.DENIED);
    devices.toggleShare();
    answer();
    assertEquals(ShareState.OFF, devices.devices().share());
    assertEquals(List.of(), notices);
  }

  @Test
  void aScreenThatTheSystemRefusesIsTold() {
    media.refuseShare(MediaProblem.IN_USE);
    devices.toggleShare();
    answer();
    assertEquals(List.of(Notice.Kind.SHARE_REFUSED), notices);
  }

  @Test
  void theBrowsersOwnButtonEndsItToo() {
    devices.toggleShare();
    answer();
    media.endShare();
    assertEquals(ShareState.OFF, devices.devices().share());
  }

  @Test
  void leavingStopsSharing() {
    devices.toggleShare();
    answer();
    devices.close();
    assertFalse(media.isSharing());
    assertEquals(ShareState.OFF, devices.devices().share());
  }

  @Test
  void aScreenThatComesAfterLeavingIsGivenBack() {
    devices.toggleShare();
    devices.close();
    answer();
    assertFalse(media.isSharing());
    assertEquals(ShareState.OFF, devices.devices().share());
  }

  @Test
  void movingPicturesAreAPreferenceThatCountsAtOnce() {
    devices.toggleShare();
    answer();
    assertFalse(media.sharesMotion());
    devices.prefer(Preferences.STANDARD.with(draft -> draft.motion = true));
    assertTrue(media.sharesMotion());
    devices.toggleShare();
    devices.prefer(Preferences.STANDARD);
    assertTrue(media.sharesMotion());
    devices.toggleShare();
    assertFalse(media.sharesMotion());
  }

  private void answer() {
    while (!answers.isEmpty()) {
      answers.remove().run();
    }
  }

  @Override
  public void devicesChanged() {
    devices.devices();
  }

  @Override
  public void deviceNotice(Notice.Kind kind, boolean applies) {
    if (applies) {
      notices.add(kind);
    }
  }

  @Override
  public void deviceChanged(MediaDevice.Kind kind, String label) {
    throw new AssertionError("no device changed");
  }

  @Override
  public void spokeWhileMuted() {
    throw new AssertionError("nobody spoke");
  }
}
