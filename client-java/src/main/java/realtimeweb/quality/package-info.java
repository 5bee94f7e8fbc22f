/** Measures a connection, and decides what video it is sent. */
package realtimeweb.quality;
