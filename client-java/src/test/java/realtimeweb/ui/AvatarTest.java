package realtimeweb.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AvatarTest {
  @Test
  void initialsAreOfTheFirstAndTheLastWord() {
    assertEquals("NB", Avatar.initials("Nguyễn Văn Bình"));
    assertEquals("Đ", Avatar.initials("đức"));
    assertEquals("AM", Avatar.initials("  alice   martin "));
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
