/** Build tools: the bundler with its size budget, and the watch mode. */
package realtimeweb.tools;
