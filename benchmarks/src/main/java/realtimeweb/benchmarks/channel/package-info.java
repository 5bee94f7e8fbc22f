/** The secure channel and data channels, measured. */
package realtimeweb.benchmarks.channel;
