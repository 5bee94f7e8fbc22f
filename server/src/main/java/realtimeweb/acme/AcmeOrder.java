package realtimeweb.acme;

import java.security.KeyPair;
import java.time.Duration;
import org.shredzone.acme4j.Account;
import org.shredzone.acme4j.AccountBuilder;
import org.shredzone.acme4j.Authorization;
import org.shredzone.acme4j.Order;
import org.shredzone.acme4j.Session;
import org.shredzone.acme4j.Status;
import org.shredzone.acme4j.challenge.Http01Challenge;
import org.shredzone.acme4j.exception.AcmeException;
import org.shredzone.acme4j.util.KeyPairUtils;
import realtimeweb.protocol.Nullable;
import realtimeweb.tls.BadCertificate;
import realtimeweb.tls.CertifiedKey;
import realtimeweb.tls.Identity;
import realtimeweb.tls.PemReader;

/** Orders one certificate from an ACME server, from account to download. */
final class AcmeOrder {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final AcmeTerms terms;
  private final Challenges challenges;

  AcmeOrder(AcmeTerms terms, Challenges challenges) {
    this.terms = terms;
    this.challenges = challenges;
  }

  /** Blocks until the ACME server is done; each order uses a new key. */
  CertifiedKey place(KeyPair accountKey) throws BadCertificate {
    try {
      Order order = account(accountKey).newOrder().domains(terms.domains()).create();
      for (Authorization authorization : order.getAuthorizations()) {
        authorize(authorization);
      }
      KeyPair key = KeyPairUtils.createECKeyPair("secp256r1");
      order.waitUntilReady(PATIENCE);
      order.execute(key);
      check("the order", order.waitForCompletion(PATIENCE));
      return checked(
          new CertifiedKey(key.getPrivate(), order.getCertificate().getCertificateChain()));
    } catch (AcmeException e) {
      throw refused(String.valueOf(e.getMessage()), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw refused("the server stops", e);
    }
  }

  /** As Java's own provider has them, whose TLS does not know the library's keys. */
  private CertifiedKey checked(CertifiedKey answer) throws BadCertificate {
    Identity.Pem pem = answer.pem();
    String from = "the answer of " + terms.directory().getHost();
    return PemReader.certifiedKey(pem.certificates(), from, pem.privateKey(), "the order");
  }

  private Account account(KeyPair key) throws AcmeException {
    AccountBuilder builder = new AccountBuilder().agreeToTermsOfService().useKeyPair(key);
    if (!terms.email().isEmpty()) {
      builder.addEmail(terms.email());
    }
    return builder.create(new Session(terms.directory()));
  }

  private void authorize(Authorization authorization)
      throws AcmeException, BadCertificate, InterruptedException {
    if (authorization.getStatus() == Status.VALID) {
      return;
    }
    String domain = authorization.getIdentifier().getDomain();
    Http01Challenge challenge =
        authorization
            .findChallenge(Http01Challenge.class)
            .orElseThrow(() -> refused("it offers no http-01 challenge for " + domain, null));
    challenges.open(challenge.getToken(), challenge.getAuthorization());
    try {
      challenge.trigger();
      if (authorization.waitForCompletion(PATIENCE) != Status.VALID) {
        challenge.fetch();
        String problem = challenge.getError().map(Object::toString).orElse("no reason given");
        throw refused("it could not check " + domain + " by http on port 80: " + problem, null);
      }
    } finally {
      challenges.close(challenge.getToken());
    }
  }

  private void check(String what, Status status) throws BadCertificate {
    if (status != Status.VALID) {
      throw refused(what + " is " + status, null);
    }
  }

  private BadCertificate refused(String why, @Nullable Throwable cause) {
    return new BadCertificate(
        "No certificate from " + terms.directory().getHost() + ": " + why, cause);
  }
}
