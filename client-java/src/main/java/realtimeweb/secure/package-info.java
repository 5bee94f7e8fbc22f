/**
 * The end-to-end encrypted channel: handshakes, epochs, sealed frames, safety numbers. Plain Java.
 */
package realtimeweb.secure;
