/**
 * The events of the log, and the counters. Known to every package that logs; knows only the
 * protocol.
 */
package realtimeweb.relay.events;
