/** Bindings to the browser's console. */
package teavm.console;
