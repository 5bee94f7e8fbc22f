/** Promises as calls that suspend, each with a deadline. */
package teavm.promise;
