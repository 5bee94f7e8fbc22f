package realtimeweb.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class VersionTest {
  @Test
  void theManifestTellsNumberAndCommit() {
    Version changed = Version.of("0.2.0-SNAPSHOT+0123456789ab-dirty");
    assertEquals(new Version("0.2.0-SNAPSHOT", "0123456789ab-dirty"), changed);
    assertEquals("0.2.0-SNAPSHOT (commit 0123456789ab-dirty)", changed.toString());
    assertEquals(new Version("0.2.0", "unknown"), Version.of("0.2.0+unknown"));
  }

  @Test
  void outsideTheJarNothingIsClaimed() {
    assertEquals(new Version("unpackaged", "unknown"), Version.running());
  }
}
