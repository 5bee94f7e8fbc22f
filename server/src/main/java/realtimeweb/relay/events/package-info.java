/** The vocabulary of the event log, and the counters. Known to everybody who logs; knows the protocol alone. */
package realtimeweb.relay.events;
