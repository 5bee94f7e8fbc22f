package realtimeweb.session.devices;

import realtimeweb.session.ports.Media;
import realtimeweb.session.screen.MediaProblem;
import realtimeweb.session.screen.Notice;
import realtimeweb.session.screen.ShareState;

/** One's own shared screen. */
public final class ScreenShareControl implements Media.ShareEvents {
  private final Media media;
  private final DeviceControl.Owner owner;
  private ShareState state = ShareState.OFF;

  ScreenShareControl(Media media, DeviceControl.Owner owner) {
    this.media = media;
    this.owner = owner;
  }

  public ShareState share() {
    return media.canShare() ? state : ShareState.UNSUPPORTED;
  }

  /** Asks for a screen, or stops sharing; nothing while the browser asks. */
  void toggle(boolean motion) {
    if (share() == ShareState.OFF) {
      owner.deviceNotice(Notice.Kind.SHARE_REFUSED, false);
      set(ShareState.ASKING);
      media.share(motion, this);
    } else if (state == ShareState.ON) {
      stop();
    }
  }

  /** Whether the screen shows moving pictures rather than text. */
  void motion(boolean motion) {
    if (state == ShareState.ON) {
      media.shareMotion(motion);
    }
  }

  /** Stops sharing, and takes back the question if it is still open. */
  void stop() {
    if (state == ShareState.ON) {
      media.stopSharing();
    }
    if (state != ShareState.OFF) {
      set(ShareState.OFF);
    }
  }

  @Override
  public void shared() {
    if (state == ShareState.ASKING) {
      set(ShareState.ON);
    } else {
      media.stopSharing();
    }
  }

  @Override
  public void shareRefused(MediaProblem problem) {
    if (state == ShareState.ASKING) {
      set(ShareState.OFF);
      if (problem != MediaProblem.DENIED) {
        owner.deviceNotice(Notice.Kind.SHARE_REFUSED, true);
      }
    }
  }

  @Override
  public void shareEnded() {
    if (state == ShareState.ON) {
      set(ShareState.OFF);
    }
  }

  private void set(ShareState next) {
    state = next;
    owner.devicesChanged();
  }
}
