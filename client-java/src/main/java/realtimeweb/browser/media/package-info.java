/** Adapters for cameras, microphones, shared screens and the recorder. */
package realtimeweb.browser.media;
