/** Keys and certificates: PEM files, the local certificate authority, renewal, TLS parameters. Known to ACME, TURN and {@code Main}; the only package that knows Bouncy Castle. */
package realtimeweb.tls;
