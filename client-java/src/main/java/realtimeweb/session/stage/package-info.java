/** Which tiles are shown, in which order and size, and which video is asked for. */
package realtimeweb.session.stage;
