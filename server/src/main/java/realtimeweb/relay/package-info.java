/**
 * The relay as a whole, on top of its layers: environment (with limits, ids and events), rooms, connections. Known to the web server and to {@code Main}; each layer imports downward only.
 */
package realtimeweb.relay;
