/** Bindings to IndexedDB. */
package teavm.indexeddb;
