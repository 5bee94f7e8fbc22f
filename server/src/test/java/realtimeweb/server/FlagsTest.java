package realtimeweb.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class FlagsTest {
  @Test
  void everyWayToWriteAFlagIsHeard() throws BadSetting {
    Flags flags = parsed("--port=8001", "--host", "::", "--acme", "a.example", "--acme=b.example");
    assertEquals("8001", flags.value(Option.PORT));
    assertEquals("::", flags.value(Option.HOST));
    assertEquals(List.of("a.example", "b.example"), flags.values(Option.ACME));
  }

  @Test
  void aFlagWithoutAValueIsGiven() throws BadSetting {
    Flags flags = parsed("--https");
    assertTrue(flags.has(Option.HTTPS));
    assertFalse(flags.has(Option.ACME_AGREE));
  }

  @Test
  void noWordIsWhatThePlainCommandSays() throws BadSetting {
    for (Option option : Option.all()) {
      for (Flags flags : List.of(Flags.NONE, parsed())) {
        assertFalse(flags.has(option), option.flag());
        assertNull(flags.value(option), option.flag());
        assertEquals(List.of(), flags.values(option), option.flag());
      }
    }
  }

  private static Flags parsed(String... words) throws BadSetting {
    return Flags.of(new CommandLineOptions().parse(words));
  }
}
