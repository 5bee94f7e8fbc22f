/**
 * The interfaces through which the session reaches the browser: timers, devices, storage,
 * signaling.
 */
package realtimeweb.session.ports;
