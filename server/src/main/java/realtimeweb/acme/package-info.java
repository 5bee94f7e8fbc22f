/**
 * Certificates of ACME servers (RFC 8555). Known to the program and its settings; the only package
 * that knows acme4j.
 */
package realtimeweb.acme;
