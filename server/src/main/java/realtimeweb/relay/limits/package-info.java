/** Limits that an operator sets, and the budgets and deadlines that enforce them. Known to all of the relay and to whoever reads settings; knows the protocol alone. */
package realtimeweb.relay.limits;
