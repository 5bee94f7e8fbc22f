/**
 * Hosts, IP addresses and networks in canonical spelling. Known to every package that reads
 * addresses; knows only the protocol.
 */
package realtimeweb.net;
