package realtimeweb.secure.noise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import realtimeweb.protocol.Nullable;
import realtimeweb.secure.Hex;

/** The engine says, byte for byte, what the published vectors say. */
class NoiseVectorsTest {
  private static final String FILE = "/noise/noise-25519-aesgcm-sha256.json";

  @TestFactory
  List<DynamicTest> everyVectorIsReproduced() throws Exception {
    List<DynamicTest> tests = new ArrayList<>();
    for (JsonNode vector : vectors()) {
      tests.add(dynamicTest(vector.get("protocol_name").asText(), () -> reproduce(vector)));
    }
    return tests;
  }

  @Test
  void thereAreFiftyNineOfThem() throws Exception {
    assertEquals(59, vectors().size());
  }

  @Test
  void thePatternsInUseAreThoseOfTheTable() {
    assertEquals(NoisePatterns.named("XXpsk0"), NoisePattern.XX_PSK0);
    assertEquals(NoisePatterns.named("KKpsk0"), NoisePattern.KK_PSK0);
  }

  private static JsonNode vectors() throws Exception {
    try (InputStream json = NoiseVectorsTest.class.getResourceAsStream(FILE)) {
      return new ObjectMapper().readTree(json).get("vectors");
    }
  }

  private static void reproduce(JsonNode vector) throws Exception {
    NoisePattern pattern =
        NoisePatterns.named(vector.get("protocol_name").asText().split("_", -1)[1]);
    HandshakeState initiator = side(vector, pattern, true);
    HandshakeState responder = side(vector, pattern, false);
    JsonNode messages = vector.get("messages");
    int handshake = pattern.messages().size();
    for (int i = 0; i < handshake; i++) {
      HandshakeState writer = i % 2 == 0 ? initiator : responder;
      HandshakeState reader = i % 2 == 0 ? responder : initiator;
      byte[] payload = bytes(messages.get(i), "payload");
      byte[] message = writer.writeMessage(payload);
      assertEquals(messages.get(i).get("ciphertext").asText(), Hex.of(message));
      assertEquals(Hex.of(payload), Hex.of(reader.readMessage(message)));
    }
    assertEquals(vector.get("handshake_hash").asText(), Hex.of(initiator.symmetric().hash()));
    assertEquals(vector.get("handshake_hash").asText(), Hex.of(responder.symmetric().hash()));
    transport(messages, handshake, initiator, responder);
  }

  private static void transport(
      JsonNode messages, int first, HandshakeState initiator, HandshakeState responder)
      throws Exception {
    Crypto crypto = new JvmCrypto();
    Crypto.AeadKey[] sending = initiator.symmetric().split();
    Crypto.AeadKey[] receiving = responder.symmetric().split();
    long[] counters = new long[2];
    for (int i = first; i < messages.size(); i++) {
      // After a one-way pattern only the initiator speaks.
      int direction = first == 1 ? 0 : i % 2;
      long counter = counters[direction]++;
      byte[] payload = bytes(messages.get(i), "payload");
      byte[] sealed = crypto.seal(sending[direction], counter, Bytes.EMPTY, payload);
      assertEquals(messages.get(i).get("ciphertext").asText(), Hex.of(sealed));
      assertEquals(
          Hex.of(payload), Hex.of(crypto.open(receiving[direction], counter, Bytes.EMPTY, sealed)));
    }
  }

  private static HandshakeState side(JsonNode vector, NoisePattern pattern, boolean initiator)
      throws Exception {
    String role = initiator ? "init_" : "resp_";
    FixedEphemeral crypto = new FixedEphemeral(optional(vector.get(role + "ephemeral")));
    byte[] staticKey = optional(vector.get(role + "static"));
    JsonNode psks = vector.get(role + "psks");
    return new HandshakeState(
        crypto,
        pattern,
        initiator,
        bytes(vector, role + "prologue"),
        psks == null ? null : optional(psks.get(0)),
        staticKey == null ? null : crypto.pair(X25519.pair(staticKey)),
        optional(vector.get(role + "remote_static")));
  }

  private static byte[] bytes(JsonNode node, String field) {
    return Hex.bytes(node.get(field).asText());
  }

  @Nullable
  private static byte[] optional(@Nullable JsonNode hex) {
    return hex == null ? null : Hex.bytes(hex.asText());
  }

  /** Makes the one key pair that the vector asks for. */
  private static final class FixedEphemeral extends JvmCrypto {
    @Nullable private final byte[] privateKey;

    FixedEphemeral(@Nullable byte[] privateKey) {
      super(new X25519());
      this.privateKey = privateKey;
    }

    @Override
    public KeyPair generateKeyPair() {
      if (privateKey == null) {
        throw new IllegalStateException("the vector has no ephemeral key");
      }
      try {
        return pair(X25519.pair(privateKey));
      } catch (java.security.GeneralSecurityException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
