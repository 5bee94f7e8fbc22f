/** The servers that are measured, ours and others. */
package realtimeweb.benchmarks.peers;
