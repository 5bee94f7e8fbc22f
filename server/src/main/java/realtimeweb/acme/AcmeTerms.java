package realtimeweb.acme;

import java.net.URI;
import java.util.List;

/**
 * The parameters of an order to an ACME server (RFC 8555).
 *
 * @param domains one certificate for all of them
 * @param email where the authority may write to; empty for none
 */
public record AcmeTerms(List<String> domains, URI directory, String email) {}
