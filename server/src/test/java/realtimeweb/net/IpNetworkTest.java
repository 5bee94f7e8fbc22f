package realtimeweb.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IpNetworkTest {
  @ParameterizedTest
  @CsvSource({
    "10.0.0.0/8, 10.255.255.255, true",
    "10.0.0.0/8, 11.0.0.0, false",
    "172.16.0.0/12, 172.31.255.255, true",
    "172.16.0.0/12, 172.32.0.0, false",
    "127.0.0.1, 127.0.0.1, true",
    "127.0.0.1, 127.0.0.2, false",
    "0.0.0.0/0, 203.0.113.1, true",
    "0.0.0.0/0, ::1, false",
    "::1, ::1, true",
    "::/0, 10.0.0.1, false",
    "fc00::/7, fdff::1, true",
    "fc00::/7, fe80::1, false",
    "10.0.0.0/8, ::ffff:10.1.2.3, true",
  })
  void aNetworkHoldsWhatBeginsWithItsBits(String network, String address, boolean holds) {
    assertEquals(holds, IpNetwork.parse(network).contains(IpNetwork.address(address)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "localhost", "10.0.0", "10.0.0.256", "10.0.0.1/33", "010.0.0.1", "10.0.0.1/",
            "10.0.0.1.",
        "::1/129", "fe80::1%eth0", "12345::", ":::", "10.0.0.0/-1", "a", "10.0.0.0/8/8", "1:2"
      })
  void whatIsNoNetworkIsNoneAndNoNameIsLookedUp(String text) {
    assertNull(IpNetwork.parse(text));
  }

  @Test
  void anAddressAloneIsANetworkOfOne() {
    assertEquals(32, IpNetwork.parse("192.0.2.1").bits());
    assertEquals(128, IpNetwork.parse("2001:db8::1").bits());
  }
}
