package realtimeweb.ui.widgets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class KeyboardShortcutTest {
  @Test
  void lettersWorkWithCapsLockToo() {
    assertEquals(KeyboardShortcut.MICROPHONE, plain("m"));
    assertEquals(KeyboardShortcut.MICROPHONE, plain("M"));
    assertEquals(KeyboardShortcut.HAND, plain("r"));
    assertEquals(KeyboardShortcut.HAND, plain("H"));
  }

  @Test
  void shiftIsAnotherKey() {
    assertEquals(KeyboardShortcut.NONE, KeyboardShortcut.of("M", false, true));
    assertEquals(KeyboardShortcut.NONE, KeyboardShortcut.of(" ", false, true));
  }

  @Test
  void theQuestionMarkMayTakeShift() {
    assertEquals(KeyboardShortcut.HELP, plain("?"));
    assertEquals(KeyboardShortcut.HELP, KeyboardShortcut.of("?", false, true));
  }

  @Test
  void ctrlLeavesOnlyTheTwoThatPeopleKnow() {
    assertEquals(KeyboardShortcut.MICROPHONE, KeyboardShortcut.of("d", true, false));
    assertEquals(KeyboardShortcut.CAMERA, KeyboardShortcut.of("e", true, false));
    assertEquals(KeyboardShortcut.NONE, KeyboardShortcut.of("c", true, false));
    assertEquals(KeyboardShortcut.NONE, KeyboardShortcut.of("Escape", true, false));
    assertEquals(KeyboardShortcut.NONE, KeyboardShortcut.of("D", true, true));
  }

  @Test
  void digitsFocusButZeroDoesNot() {
    assertEquals(KeyboardShortcut.FOCUS, plain("1"));
    assertEquals(KeyboardShortcut.FOCUS, plain("9"));
    assertEquals(KeyboardShortcut.NONE, plain("0"));
  }

  @Test
  void theKeyThatIsShownIsTheKeyThatWorks() {
    for (KeyboardShortcut each : KeyboardShortcut.values()) {
      if (!each.key().isEmpty()) {
        assertEquals(each, plain(each.key().equals("Esc") ? "Escape" : each.key()));
      }
    }
    assertEquals("Mute microphone (M)", KeyboardShortcut.MICROPHONE.beside("Mute microphone"));
    assertEquals("Security", KeyboardShortcut.NONE.beside("Security"));
  }

  private static KeyboardShortcut plain(String key) {
    return KeyboardShortcut.of(key, false, false);
  }
}
