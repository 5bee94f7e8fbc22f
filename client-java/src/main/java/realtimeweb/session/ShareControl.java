package realtimeweb.session;

import realtimeweb.session.Screen.Share;

/** One's own shared screen. */
final class ShareControl {
  private final Media media;

  ShareControl(Media media) {
    this.media = media;
  }

  Share share() {
    return media.canShare() ? Share.OFF : Share.UNSUPPORTED;
  }

  void toggle(boolean motion) {}

  void stop() {}
}
