package realtimeweb.endtoend.stage.waiting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.regex.Pattern;
import realtimeweb.endtoend.stage.Tab;

/** A line of chat that has arrived, and has not arrived twice. */
public final class Once {
  private Once() {}

  public static void isRead(Tab tab, String line) {
    tab.chat().reads(line);
    assertEquals(1, tab.chat().all(Pattern.compile(Pattern.quote(line))).size(), line);
  }
}
