package realtimeweb.tls;

import java.math.BigInteger;
import java.net.InetAddress;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import realtimeweb.protocol.Nullable;

/** Issues keys and X.509 certificates (RFC 5280): ECDSA on P-256, signed with SHA-256. */
final class CertificateIssuer {
  private static final int SERIAL_BITS = 127;
  private static final SecureRandom RANDOM = new SecureRandom();

  private CertificateIssuer() {}

  /** A validity period. */
  record Validity(Instant from, Instant until) {}

  static KeyPair keyPair() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"), RANDOM);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has P-256", e);
    }
  }

  /**
   * A self-signed authority that cannot certify other authorities or names outside its constraints.
   */
  static CertifiedKey authority(
      X500Name name, Collection<NameConstraint> permitted, Validity validity) {
    KeyPair pair = keyPair();
    try {
      JcaX509v3CertificateBuilder builder = builder(name, name, pair, validity);
      builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
      builder.addExtension(
          Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
      builder.addExtension(Extension.nameConstraints, true, NameConstraint.permitted(permitted));
      return new CertifiedKey(pair.getPrivate(), List.of(signed(builder, pair.getPrivate())));
    } catch (CertIOException | GeneralSecurityException | OperatorCreationException e) {
      throw new IllegalStateException("every Java makes such certificates", e);
    }
  }

  /** A server certificate for these names; self-signed if {@code authority} is null. */
  static CertifiedKey server(
      X500Name subject, LocalNames names, Validity validity, @Nullable CertifiedKey authority) {
    KeyPair pair = keyPair();
    X500Name issuer = authority == null ? subject : subjectOf(authority.leaf());
    try {
      JcaX509v3CertificateBuilder builder = builder(issuer, subject, pair, validity);
      builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
      builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
      builder.addExtension(
          Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth));
      builder.addExtension(Extension.subjectAlternativeName, false, alternatives(names));
      if (authority != null) {
        builder.addExtension(
            Extension.authorityKeyIdentifier,
            false,
            new JcaX509ExtensionUtils()
                .createAuthorityKeyIdentifier(authority.leaf().getPublicKey()));
      }
      PrivateKey signer = authority == null ? pair.getPrivate() : authority.key();
      return new CertifiedKey(pair.getPrivate(), List.of(signed(builder, signer)));
    } catch (CertIOException | GeneralSecurityException | OperatorCreationException e) {
      throw new IllegalStateException("every Java makes such certificates", e);
    }
  }

  private static X500Name subjectOf(X509Certificate certificate) {
    return X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
  }

  private static JcaX509v3CertificateBuilder builder(
      X500Name issuer, X500Name subject, KeyPair pair, Validity validity)
      throws CertIOException, GeneralSecurityException {
    JcaX509v3CertificateBuilder builder =
        new JcaX509v3CertificateBuilder(
            issuer,
            new BigInteger(SERIAL_BITS, RANDOM).setBit(SERIAL_BITS - 1),
            Date.from(validity.from()),
            Date.from(validity.until()),
            subject,
            pair.getPublic());
    builder.addExtension(
        Extension.subjectKeyIdentifier,
        false,
        new JcaX509ExtensionUtils().createSubjectKeyIdentifier(pair.getPublic()));
    return builder;
  }

  private static DERSequence alternatives(LocalNames names) {
    List<GeneralName> all = new ArrayList<>();
    names.hosts().forEach(host -> all.add(new GeneralName(GeneralName.dNSName, host)));
    for (InetAddress address : names.addresses()) {
      all.add(new GeneralName(GeneralName.iPAddress, address.getHostAddress()));
    }
    return new DERSequence(all.toArray(GeneralName[]::new));
  }

  private static X509Certificate signed(JcaX509v3CertificateBuilder builder, PrivateKey key)
      throws OperatorCreationException, GeneralSecurityException {
    return new JcaX509CertificateConverter()
        .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(key)));
  }
}
