/** Measures a connection, and decides what video to send over it. */
package realtimeweb.quality;
