/**
 * Client connections: budgets, deadlines and control messages. Known to the relay and to {@code
 * web.socket}; knows rooms and everything beneath them.
 */
package realtimeweb.relay.connections;
