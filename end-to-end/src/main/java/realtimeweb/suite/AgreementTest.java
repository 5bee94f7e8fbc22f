package realtimeweb.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import realtimeweb.browser.json.RecordJson;
import realtimeweb.browser.store.WebCrypto;
import realtimeweb.protocol.ClientMessage;
import realtimeweb.protocol.Introduction;
import realtimeweb.protocol.Malformed;
import realtimeweb.protocol.PeerMessage;
import realtimeweb.protocol.RecordCodec;
import realtimeweb.protocol.Samples;
import realtimeweb.protocol.ServerMessage;
import realtimeweb.secure.noise.Crypto;

/** What this browser and the JVM must do alike. */
final class AgreementTest {
  private final RecordCodec codec = new RecordJson();

  @Test
  void bothCodecsReadWhatTheOtherWrites() throws Malformed {
    exchange(ClientMessage.class, Samples.CLIENT);
    exchange(ServerMessage.class, Samples.SERVER);
    exchange(PeerMessage.class, Samples.PEER);
    exchange(Introduction.class, Samples.INTRODUCTIONS);
  }

  private <T> void exchange(Class<T> type, List<T> samples) throws Malformed {
    List<String> lines = new ArrayList<>();
    for (T sample : samples) {
      lines.add(codec.encode(type, sample));
    }
    String answer = TestServer.post("/codec/" + type.getSimpleName(), String.join("\n", lines));
    List<T> decoded = new ArrayList<>();
    for (String line : List.of(answer.split("\n"))) {
      decoded.add(codec.decode(type, line));
    }
    assertEquals(samples, decoded);
  }

  @Test
  void bothEndsOfAnAgreementHaveTheSameSecret() throws Malformed {
    Crypto crypto = new WebCrypto();
    Crypto.KeyPair mine = crypto.generateKeyPair();
    String theirs = TestServer.post("/agree/key", base64(mine.publicKey()));
    byte[] secret = crypto.agree(mine, Base64.getDecoder().decode(theirs));
    String hash = base64(crypto.sha256(secret));
    assertEquals(hash, TestServer.post("/agree/hash", hash));
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
