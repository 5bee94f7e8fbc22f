/** The managed coturn, TURN credentials, and a small STUN and TURN client. Known to the doctor, the settings and {@code Main}. */
package realtimeweb.turn;
