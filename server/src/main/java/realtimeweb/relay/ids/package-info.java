/**
 * The forms of identifiers that clients send: room addresses, tickets, member ids, visiting cards.
 * Known to all of the relay; knows only the protocol.
 */
package realtimeweb.relay.ids;
