package realtimeweb.tls;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The subject alternative names of a certificate (RFC 5280 section 4.2.1.6): host names, and
 * addresses as text.
 */
public final class AlternativeNames {
  private static final int DNS_NAME = 2;
  private static final int IP_ADDRESS = 7;

  private AlternativeNames() {}

  public static Set<String> of(X509Certificate certificate) {
    Set<String> all = new HashSet<>();
    try {
      Collection<List<?>> names = certificate.getSubjectAlternativeNames();
      for (List<?> name : names == null ? List.<List<?>>of() : names) {
        String text = String.valueOf(name.get(1));
        if (name.get(0).equals(DNS_NAME)) {
          all.add(text);
        } else if (name.get(0).equals(IP_ADDRESS)) {
          all.add(InetAddress.getByName(text).getHostAddress());
        }
      }
    } catch (CertificateParsingException | UnknownHostException e) {
      return Set.of();
    }
    return all;
  }

  static Set<String> of(LocalNames names) {
    Set<String> all = new HashSet<>(names.hosts());
    names.addresses().forEach(address -> all.add(address.getHostAddress()));
    return all;
  }
}
