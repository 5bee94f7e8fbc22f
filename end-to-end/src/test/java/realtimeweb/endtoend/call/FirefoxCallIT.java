package realtimeweb.endtoend.call;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import realtimeweb.endtoend.stage.Reception;
import realtimeweb.endtoend.stage.Stage;
import realtimeweb.endtoend.stage.Tab;
import realtimeweb.endtoend.stage.program.Jar;

class FirefoxCallIT {
  @RegisterExtension final Stage stage = new Stage();

  @Test
  void firefoxComesToChromium() {
    Jar jar = stage.server();
    Tab chromium = stage.chromium(jar.url()).enters("bridge", "Lan with Chromium");
    Tab firefox = stage.firefox(jar.url()).enters("bridge", "Bảo with Firefox");
    haveACall(chromium, firefox);
  }

  @Test
  void chromiumComesToFirefox() {
    Jar jar = stage.server();
    Tab firefox = stage.firefox(jar.url()).enters("bridge", "Bảo with Firefox");
    Tab chromium = stage.chromium(jar.url()).enters("bridge", "Lan with Chromium");
    haveACall(chromium, firefox);
  }

  private static void haveACall(Tab chromium, Tab firefox) {
    chromium.meets("Bảo with Firefox");
    firefox.meets("Lan with Chromium");
    Reception.comesIn(chromium.sees("Bảo with Firefox"));
    Reception.comesIn(firefox.sees("Lan with Chromium"));
    chromium.chat().says("Xin chào, cáo lửa 🦊");
    firefox.chat().reads("Xin chào, cáo lửa 🦊");
    firefox.chat().says("Chào bạn");
    chromium.chat().reads("Chào bạn");
  }
}
