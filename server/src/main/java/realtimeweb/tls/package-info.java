/**
 * Keys and certificates: PEM files, the local certificate authority, renewal, TLS parameters. Known
 * to ACME, TURN and the program; the only package that knows Bouncy Castle.
 */
package realtimeweb.tls;
