/**
 * The relay as a whole, on top of its layers: connections, rooms, environment, and at the bottom
 * limits, ids and events. Known to the web server and the program; each layer imports downward
 * only.
 */
package realtimeweb.relay;
