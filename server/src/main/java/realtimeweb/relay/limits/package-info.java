/**
 * The limits that an operator sets, and the budgets and deadlines that enforce them. Known to all
 * of the relay, the web server and the settings; knows only the protocol.
 */
package realtimeweb.relay.limits;
