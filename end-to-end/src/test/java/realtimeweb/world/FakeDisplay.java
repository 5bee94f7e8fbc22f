package realtimeweb.world;

import realtimeweb.protocol.Nullable;
import realtimeweb.session.ports.Display;
import realtimeweb.session.screen.Screen;

/** Keeps the screen that a person would see. */
final class FakeDisplay implements Display {
  private @Nullable Screen screen;
  private String address = "";

  @Override
  public void show(Screen screen) {
    this.screen = screen;
  }

  @Override
  public void address(String fragment) {
    this.address = fragment;
  }

  Screen screen() {
    Screen now = screen;
    if (now == null) {
      throw new AssertionError("nothing was shown yet");
    }
    return now;
  }

  String address() {
    return address;
  }

  @Override
  public String host() {
    return "call.example.org";
  }

  @Override
  public String browser() {
    return "FakeBrowser 1";
  }
}
