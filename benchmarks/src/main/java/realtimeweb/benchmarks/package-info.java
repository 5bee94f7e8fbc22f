/** Benchmarks: one class each, run by name. */
package realtimeweb.benchmarks;
