package realtimeweb.browser.rtc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import realtimeweb.link.PeerPort.ConnectionState;

class StatesTest {
  @Test
  void anOlderBrowserTellsByIceHowFarTheConnectionIs() {
    assertEquals(ConnectionState.NEW, States.iceConnection("new"));
    assertEquals(ConnectionState.CONNECTING, States.iceConnection("checking"));
    assertEquals(ConnectionState.CONNECTED, States.iceConnection("connected"));
    assertEquals(ConnectionState.CONNECTED, States.iceConnection("completed"));
    assertEquals(ConnectionState.FAILED, States.iceConnection("failed"));
  }

  @Test
  void aStateThatNoStandardNamesIsABug() {
    assertThrows(IllegalStateException.class, () -> States.connection("completed"));
  }
}
