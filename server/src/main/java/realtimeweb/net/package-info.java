/** Hosts, IP addresses and networks in canonical spelling. Known to every package that reads addresses; knows nothing of the server. */
package realtimeweb.net;
