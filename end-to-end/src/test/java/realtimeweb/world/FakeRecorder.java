package realtimeweb.world;

import realtimeweb.protocol.Nullable;
import realtimeweb.session.ports.Recorder;
import realtimeweb.session.screen.Screen;

/** A recorder that does what the story wants of the person, the disk and the browser. */
final class FakeRecorder implements Recorder {
  /** What becomes of the next recording. */
  enum Fate {
    SAVED,
    DECLINED,
    DISK_FULL
  }

  private Fate fate = Fate.SAVED;
  private String title = "";
  private int screens;
  private @Nullable Events events;

  void willBe(Fate next) {
    fate = next;
  }

  /** The title of the last recording. */
  String title() {
    return title;
  }

  /** How many screens the last recording was shown. */
  int screens() {
    return screens;
  }

  boolean running() {
    return events != null;
  }

  @Override
  public boolean isSupported() {
    return true;
  }

  @Override
  public void start(String title, Events events) {
    this.title = title;
    screens = 0;
    if (fate == Fate.DECLINED) {
      events.recordingDeclined();
    } else {
      this.events = events;
      events.recordingStarted();
    }
  }

  @Override
  public void show(Screen.InCall call) {
    screens++;
  }

  @Override
  public void stop() {
    Events told = events;
    events = null;
    if (told != null && fate == Fate.DISK_FULL) {
      told.recordingFailed();
    } else if (told != null) {
      told.recordingSaved();
    }
  }
}
