/**
 * Checks of a server from outside, for the {@code doctor} subcommand. Known to the program; knows
 * the TURN client, but neither the relay nor the web server.
 */
package realtimeweb.doctor;
