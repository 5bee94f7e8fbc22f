package realtimeweb.session;

import realtimeweb.session.Screen.NoticeKind;
import realtimeweb.session.Screen.Share;

/** One's own shared screen. */
final class ShareControl implements Media.ShareEvents {
  private final Media media;
  private final DeviceControl.Owner owner;
  private Share state = Share.OFF;

  ShareControl(Media media, DeviceControl.Owner owner) {
    this.media = media;
    this.owner = owner;
  }

  Share share() {
    return media.canShare() ? state : Share.UNSUPPORTED;
  }

  /** Asks for a screen, or stops sharing; nothing while the browser asks. */
  void toggle(boolean motion) {
    if (share() == Share.OFF) {
      owner.deviceNotice(NoticeKind.SHARE_REFUSED, false);
      set(Share.ASKING);
      media.share(motion, this);
    } else if (state == Share.ON) {
      stop();
    }
  }

  /** Whether the screen shows moving pictures rather than text. */
  void motion(boolean motion) {
    if (state == Share.ON) {
      media.shareMotion(motion);
    }
  }

  /** Stops sharing, and takes back the question if it is still open. */
  void stop() {
    if (state == Share.ON) {
      media.stopSharing();
    }
    if (state != Share.OFF) {
      set(Share.OFF);
    }
  }

  @Override
  public void shared() {
    if (state == Share.ASKING) {
      set(Share.ON);
    } else {
      media.stopSharing();
    }
  }

  @Override
  public void shareRefused(MediaProblem problem) {
    if (state == Share.ASKING) {
      set(Share.OFF);
      if (problem != MediaProblem.DENIED) {
        owner.deviceNotice(NoticeKind.SHARE_REFUSED, true);
      }
    }
  }

  @Override
  public void shareEnded() {
    if (state == Share.ON) {
      set(Share.OFF);
    }
  }

  private void set(Share next) {
    state = next;
    owner.devicesChanged();
  }
}
