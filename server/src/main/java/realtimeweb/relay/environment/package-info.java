/**
 * What the relay needs from outside: limits, clock, log, codec, ICE servers. Known to the layers
 * above; knows limits, events and ids.
 */
package realtimeweb.relay.environment;
