package realtimeweb.ui.widgets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AvatarTest {
  @Test
  void initialsAreOfTheFirstAndTheLastWord() {
    assertEquals("NB", Avatar.initials("Nguyễn Văn Bình"));
    assertEquals("đ", Avatar.initials("đức"));
    assertEquals("am", Avatar.initials("  alice   martin "));
  }

  @Test
  void aNameOfNothingIsAQuestion() {
    assertEquals("?", Avatar.initials(""));
    assertEquals("?", Avatar.initials("   "));
  }

  @Test
  void aPictureOutsideTheBasicPlaneStaysWhole() {
    assertEquals("🦊", Avatar.initials("🦊"));
  }
}
