package realtimeweb.server.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class FlagsTest {
  @Test
  void everyWayToWriteAFlagIsHeard() throws BadSetting {
    Flags flags = parsed("--port=8001", "--host", "::", "--acme", "a.example", "--acme=b.example");
    assertEquals(List.of("8001"), texts(flags, Option.PORT));
    assertEquals(List.of("::"), texts(flags, Option.HOST));
    assertEquals(List.of("a.example", "b.example"), texts(flags, Option.ACME));
  }

  @Test
  void aFlagWithoutAValueIsYes() throws BadSetting {
    Flags flags = parsed("--https", "--acme-agree=no");
    assertEquals(List.of("true"), texts(flags, Option.HTTPS));
    assertEquals(List.of("false"), texts(flags, Option.ACME_AGREE));
  }

  @Test
  void noWordIsWhatThePlainCommandSays() throws BadSetting {
    for (Option option : Option.all()) {
      assertEquals(List.of(), texts(Flags.NONE, option), option.flag());
      assertEquals(List.of(), texts(parsed(), option), option.flag());
    }
  }

  private static List<String> texts(Flags flags, Option option) throws BadSetting {
    return flags.given(option).stream().map(GivenValue::text).toList();
  }

  private static Flags parsed(String... words) throws BadSetting {
    return Flags.of(new CommandLineOptions().parse(words));
  }
}
