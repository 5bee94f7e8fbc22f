/** Certificates of ACME servers (RFC 8555). Known to {@code Main}; the only package that knows acme4j. */
package realtimeweb.acme;
