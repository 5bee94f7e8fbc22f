/** Clients that load a server, in one thread and without allocation. */
package realtimeweb.benchmarks.load;
