package realtimeweb.suite;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.KeyAgreement;
import realtimeweb.json.JacksonCodec;
import realtimeweb.protocol.ClientMessage;
import realtimeweb.protocol.Introduction;
import realtimeweb.protocol.Malformed;
import realtimeweb.protocol.PeerMessage;
import realtimeweb.protocol.RecordCodec;
import realtimeweb.protocol.Samples;
import realtimeweb.protocol.ServerMessage;

/** What the JVM answers to the tests that need both. */
final class JvmHalf {
  private static final int POINT_BYTES = 65;

  private final RecordCodec codec = new JacksonCodec();
  private String remembered = "";
  private String secretHash = "";

  /** The answer to a post of {@link TestServer}; one that begins with "wrong: " fails the test. */
  String answer(String path, String body) throws GeneralSecurityException, Malformed {
    return switch (path) {
      case "/codec/ClientMessage" -> exchange(ClientMessage.class, Samples.CLIENT, body);
      case "/codec/ServerMessage" -> exchange(ServerMessage.class, Samples.SERVER, body);
      case "/codec/PeerMessage" -> exchange(PeerMessage.class, Samples.PEER, body);
      case "/codec/Introduction" -> exchange(Introduction.class, Samples.INTRODUCTIONS, body);
      case "/agree/key" -> agree(Base64.getDecoder().decode(body));
      case "/agree/hash" -> body.equals(secretHash) ? secretHash : "wrong: another secret";
      case "/remember" -> remember(body);
      case "/recall" -> remembered;
      default -> "wrong: nobody answers to " + path;
    };
  }

  private String remember(String text) {
    remembered = text;
    return "";
  }

  private <T> String exchange(Class<T> type, List<T> samples, String body) throws Malformed {
    List<T> decoded = new ArrayList<>();
    for (String line : body.lines().toList()) {
      decoded.add(codec.decode(type, line));
    }
    if (!decoded.equals(samples)) {
      return "wrong: the JVM read other messages";
    }
    return String.join("\n", samples.stream().map(s -> codec.encode(type, s)).toList());
  }

  private String agree(byte[] point) throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"));
    KeyPair mine = generator.generateKeyPair();
    byte[] encoded = mine.getPublic().getEncoded();
    byte[] theirs = encoded.clone();
    System.arraycopy(point, 0, theirs, theirs.length - POINT_BYTES, POINT_BYTES);
    KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
    agreement.init(mine.getPrivate());
    agreement.doPhase(
        (ECPublicKey) KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(theirs)),
        true);
    byte[] secret = agreement.generateSecret();
    secretHash = base64(MessageDigest.getInstance("SHA-256").digest(secret));
    return base64(Arrays.copyOfRange(encoded, encoded.length - POINT_BYTES, encoded.length));
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
