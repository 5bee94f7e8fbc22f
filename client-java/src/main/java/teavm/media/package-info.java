/** Bindings to Media Capture and Streams. */
package teavm.media;
