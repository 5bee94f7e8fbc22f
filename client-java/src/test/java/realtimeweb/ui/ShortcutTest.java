package realtimeweb.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ShortcutTest {
  @Test
  void lettersWorkWithCapsLockToo() {
    assertEquals(Shortcut.MICROPHONE, plain("m"));
    assertEquals(Shortcut.MICROPHONE, plain("M"));
    assertEquals(Shortcut.HAND, plain("r"));
    assertEquals(Shortcut.HAND, plain("H"));
  }

  @Test
  void shiftIsAnotherKey() {
    assertEquals(Shortcut.NONE, Shortcut.of("M", false, true));
    assertEquals(Shortcut.NONE, Shortcut.of(" ", false, true));
  }

  @Test
  void theQuestionMarkMayTakeShift() {
    assertEquals(Shortcut.HELP, plain("?"));
    assertEquals(Shortcut.HELP, Shortcut.of("?", false, true));
  }

  @Test
  void ctrlLeavesOnlyTheTwoThatPeopleKnow() {
    assertEquals(Shortcut.MICROPHONE, Shortcut.of("d", true, false));
    assertEquals(Shortcut.CAMERA, Shortcut.of("e", true, false));
    assertEquals(Shortcut.NONE, Shortcut.of("c", true, false));
    assertEquals(Shortcut.NONE, Shortcut.of("Escape", true, false));
    assertEquals(Shortcut.NONE, Shortcut.of("D", true, true));
  }

  @Test
  void digitsFocusButZeroDoesNot() {
    assertEquals(Shortcut.FOCUS, plain("1"));
    assertEquals(Shortcut.FOCUS, plain("9"));
    assertEquals(Shortcut.NONE, plain("0"));
  }

  @Test
  void theKeyThatIsShownIsTheKeyThatWorks() {
    for (Shortcut each : Shortcut.values()) {
      if (!each.key().isEmpty()) {
        assertEquals(each, plain(each.key().equals("Esc") ? "Escape" : each.key()));
      }
    }
    assertEquals("Mute microphone (M)", Shortcut.MICROPHONE.beside("Mute microphone"));
    assertEquals("Security", Shortcut.NONE.beside("Security"));
  }

  private static Shortcut plain(String key) {
    return Shortcut.of(key, false, false);
  }
}
