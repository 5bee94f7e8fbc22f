/** Adapters for IndexedDB, localStorage and SubtleCrypto. */
package realtimeweb.browser.store;
