/** Checks of a server from outside, for the {@code doctor} subcommand. Known to {@code Main}; knows the TURN client, but neither relay nor web server. */
package realtimeweb.doctor;
