package realtimeweb.protocol;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CapabilityTest {
  @Test
  void everyCapabilityIsTheTypeOfAMessageBetweenBrowsers() {
    List<String> types =
        Stream.of(PeerMessage.class.getPermittedSubclasses()).map(Wire::tag).toList();
    assertTrue(types.containsAll(Capability.ALL), () -> Capability.ALL + " and " + types);
  }
}
