/** Client connections: decoding, budgets, deadlines and control messages. Known to the relay and the web server; knows rooms and everything beneath them. */
package realtimeweb.relay.connections;
