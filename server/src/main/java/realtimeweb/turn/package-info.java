/**
 * The managed coturn, TURN credentials, and a small STUN and TURN client. Known to the doctor, the
 * program and its settings.
 */
package realtimeweb.turn;
