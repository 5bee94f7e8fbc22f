/** Forms of the identifiers that clients send: room addresses, tickets, member ids, visiting cards. Known to all of the relay; knows the protocol alone. */
package realtimeweb.relay.ids;
