/** Figures, tables and charts of a run. */
package realtimeweb.benchmarks.report;
