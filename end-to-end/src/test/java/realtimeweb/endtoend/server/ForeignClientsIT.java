package realtimeweb.endtoend.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import realtimeweb.endtoend.stage.Stage;
import realtimeweb.endtoend.stage.program.ForeignClient;
import realtimeweb.endtoend.stage.program.Jar;
import realtimeweb.protocol.Wire;

/** WebSocket clients that others wrote find in the server the one that the RFC describes. */
class ForeignClientsIT {
  @RegisterExtension final Stage stage = new Stage();

  private final Path data;

  ForeignClientsIT(@TempDir Path data) {
    this.data = data;
  }

  private static void allIsWell(ForeignClient client, String url) {
    String said = client.talksTo(url, Wire.MAX_CONTROL_BYTES, Wire.MAX_FRAME_BYTES, Wire.VERSION);
    assertEquals("all is well", said.strip());
  }

  @ParameterizedTest
  @EnumSource
  void isServedPlainly(ForeignClient client) {
    allIsWell(client, stage.server().url());
  }

  @ParameterizedTest
  @EnumSource
  void isServedByTls(ForeignClient client) {
    Jar jar =
        stage.server(
            "--https", "--https-port", "0", "--host", "0.0.0.0", "--data", data.toString());
    allIsWell(client, jar.lanUrl());
  }
}
