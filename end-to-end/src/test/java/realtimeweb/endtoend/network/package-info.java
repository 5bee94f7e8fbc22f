/** Calls across broken links, NATs, TURN, https and proxies. */
package realtimeweb.endtoend.network;
