/** A recording: the painted video, the mixed audio, and the file. */
package realtimeweb.browser.recording;
