package realtimeweb.browser;

import realtimeweb.session.Recorder;
import realtimeweb.session.Screen;

/** Records by MediaRecorder. */
public final class WebRecorder implements Recorder {
  @Override
  public boolean isSupported() {
    return false;
  }

  @Override
  public void start(String title, Events events) {}

  @Override
  public void show(Screen.InCall call) {}

  @Override
  public void stop() {}
}
